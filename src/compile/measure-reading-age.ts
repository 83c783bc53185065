import { fleschKincaid } from "flesch-kincaid";
import { toString } from "nlcst-to-string";
import retextEnglish from "retext-english";
import { syllable } from "syllable";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/**
 * The reading age of some English, in years to one decimal: Flesch-Kincaid grade plus five.
 *
 * @param texts plain text; each is taken to end a sentence
 * @param language the BCP 47 tag of the words
 * @returns null for other languages, which have no measure here, and where there are no words
 */
export function measureReadingAge(texts: readonly string[], language: string): number | null {
  if (!/^en(-|$)/.test(language)) return null;
  const counts = { sentence: 0, word: 0, syllable: 0 };
  const parser = unified().use(retextEnglish);
  for (const text of texts) {
    visit(parser.parse(text), (node) => {
      if (node.type === "SentenceNode") counts.sentence += 1;
      if (node.type !== "WordNode") return;
      counts.word += 1;
      // Figures have no letters to count, and are read as one word.
      counts.syllable += Math.max(1, syllable(toString(node)));
    });
  }
  if (counts.word === 0) return null;
  return Math.round((fleschKincaid(counts) + 5) * 10) / 10;
}
