/** One claim of numbers in words: so many out of so many. */
export interface Figure {
  /** Where it starts in the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** As it is written, for example "41 in 100"; a short form is written out. */
  readonly say: string;
  readonly count: number;
  readonly outOf: number;
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  hundred: 100,
  "a hundred": 100,
  "one hundred": 100,
  thousand: 1000,
  "a thousand": 1000,
  "one thousand": 1000,
};
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d{1,4})?|(?:(?:a|one) )?(?:hundred|thousand)|one|two|three|four|five|six|seven|eight|nine|ten`;
const before = String.raw`(?<![\p{L}\d.,:/-])`;
const outOf = new RegExp(
  String.raw`${before}(${number})\s+(?:(\p{L}+(?:\s\p{L}+)?)\s+)?(in\s+every|out\s+of\s+every|out\s+of|in)\s+(${number})(?![\p{L}\d/-]|[.,:]\d)`,
  "giu",
);
const perCent = new RegExp(String.raw`${before}(${number})\s?(?:%|per\s?cent\b)`, "giu");
/** "…, 73 with both": a count whose total was said earlier in the sentence. */
const shortForm =
  /(?:,|;|:|\b(?:and|or|than|against|versus|with))\s(?:(?:about|around|only)\s)?(\d{1,3})\s(?=(?:with|on|after|without)\b)/giu;
const unitAfter =
  /^\s(?:minutes?|hours?|days?|weeks?|months?|years?|terms?|sessions?|meetings?|times)\b/iu;
const rangeBefore = /(?:\bto|\bages?|\baged|\bbetween\s\S{1,10}\sand|\d\s?[-–])\s?$/iu;
const totals: readonly number[] = [100, 1000];

/**
 * Finds what claims a share of people in words: "41 in 100", "41 out of 100", "1 in 4", "one in three",
 * "41%", "41 per cent", and the short form that follows one of these in the same sentence
 * ("73 in 100 with both, 48 with CBT alone"). Ages, years, times and numbers of people studied are no
 * such claim. In the order of the text.
 */
export function findFigures(text: string): Figure[] {
  const found = [...findShares(text), ...findPerCents(text)].sort((a, b) => a.start - b.start);
  return found
    .flatMap((figure, index) => [figure, ...findShortForms(text, figure, found[index + 1])])
    .sort((a, b) => a.start - b.start);
}

function findShares(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(outOf)) {
    const [say, first = "", between, link = "", second = ""] = match;
    const figure = { start: match.index, end: match.index + say.length, say };
    const count = toNumber(first);
    const total = toNumber(second);
    if (total < 2 || count > total || isYear(second)) continue;
    if (unitAfter.test(text.slice(figure.end, figure.end + 20))) continue;
    // "aged 13 to 16 in 18 schools" and "two teams in ten towns" count other things than shares.
    const loose =
      between !== undefined ||
      rangeBefore.test(text.slice(Math.max(0, match.index - 30), match.index));
    if (loose && link.toLowerCase() === "in" && !totals.includes(total)) continue;
    found.push({ ...figure, count, outOf: total });
  }
  return found;
}

function findPerCents(text: string): Figure[] {
  return [...text.matchAll(perCent)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    say: match[0],
    count: toNumber(match[1] ?? ""),
    outOf: 100,
  }));
}

function findShortForms(text: string, figure: Figure, next: Figure | undefined): Figure[] {
  const rest = text.slice(figure.end, next?.start ?? figure.end + 400);
  const sentence = rest.split(/[.!?](?:\s|$)/u, 1)[0] ?? "";
  return [...sentence.matchAll(shortForm)].map((match) => {
    const say = match[1] ?? "";
    const start = figure.end + match.index + match[0].lastIndexOf(say);
    return {
      start,
      end: start + say.length,
      say: `${say} in ${figure.outOf}`,
      count: Number(say),
      outOf: figure.outOf,
    };
  });
}

function toNumber(text: string): number {
  const plain = text.toLowerCase();
  return words[plain] ?? Number(plain.replaceAll(",", ""));
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
