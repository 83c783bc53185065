import {
  type AddedWords,
  getFurtherWords,
  getLaterWords,
  getLibraryWords,
  getNoteWords,
  getPaperWords,
  getReadingWords,
  getTabletWords,
  getTalkWords,
} from "../../src/words/index.ts";

/** A language nobody speaks, written from right to left: no letter of it is Latin. */
export const pseudoLanguage = "ar-XB";

const letters = "ابتثجحخدذرزسشصضطظعغفقكلمني";
const places = "\ue000\ue001\ue002\ue003";

/** English letter by letter in Arabic ones, a third longer and in brackets. */
export function toPseudo(text: string): string {
  const written = [...text].map((sign) => {
    const place = "abcdefghijklmnopqrstuvwxyz".indexOf(sign.toLowerCase());
    if (place < 0) return sign;
    const letter = letters[place]!;
    return /[aeiou]/i.test(sign) ? letter + letter : letter;
  });
  return /\p{L}/u.test(written.join("")) ? `⟦${written.join("")}⟧` : text;
}

/**
 * The interface's English wording in that language: what stands in it is written mechanically, what
 * is put into it (an author's words, names, days) stays as it is.
 */
export const pseudoWords: AddedWords = {
  reading: toPseudoWords(getReadingWords("en")),
  further: toPseudoWords(getFurtherWords("en")),
  library: toPseudoWords(getLibraryWords("en")),
  talk: toPseudoWords(getTalkWords("en")),
  later: toPseudoWords(getLaterWords("en")),
  note: toPseudoWords(getNoteWords("en")),
  paper: toPseudoWords(getPaperWords("en")),
  tablet: toPseudoWords(getTabletWords("en")),
};

function toPseudoWords<Part>(english: Part): Part {
  if (typeof english === "string") return toPseudo(english) as Part;
  if (typeof english === "function") return wrap(english as unknown as Say) as Part;
  return Object.fromEntries(
    Object.entries(english as object).map(([key, value]) => [key, toPseudoWords(value as unknown)]),
  ) as Part;
}

type Say = (...given: (string | number | undefined)[]) => string;

function wrap(say: Say): Say {
  return (...given) => {
    // Alike words stay alike, so that what compares them finds what it would.
    const words = [...new Set(given.filter((one) => typeof one === "string" && one !== ""))];
    const hidden = given.map((one) => {
      const place = words.indexOf(one);
      return place < 0 ? one : places[place];
    });
    return [...toPseudo(say(...hidden))]
      .map((sign) => {
        const place = places.indexOf(sign);
        return place < 0 ? sign : String(words[place]);
      })
      .join("");
  };
}
