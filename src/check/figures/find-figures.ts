import { numberPattern, readNumber } from "./number-words.ts";

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

const before = String.raw`(?<![\p{L}\d.,:/-])`;
const outOf = new RegExp(
  String.raw`${before}(${numberPattern})\s+(?:(\p{L}+(?:\s\p{L}+)?)\s+)?(in\s+every|out\s+of\s+every|out\s+of|in)\s+(${numberPattern})(?![\p{L}\d/-]|[.,:]\d)`,
  "giu",
);
/** "9/10 people". Other totals than these may be dates or parts of an hour: "24/7", "1/2 hour". */
const slash = new RegExp(
  String.raw`${before}(\d{1,4})/(10|100|1000|\d{1,4}(?=\s(?:of|people|children|young|teenagers|pupils|families|parents)\b))(?![\p{L}\d/-]|[.,:]\d)`,
  "giu",
);
const perCent = new RegExp(
  String.raw`${before}(${numberPattern})\s?(?:%|per\s?cent(?:age\spoints?)?\b)`,
  "giu",
);
/** "…, 73 with both": a count whose total was said earlier in the sentence. */
const shortForm =
  /(?:,|;|:|\b(?:and|or|than|against|versus|with))\s(?:(?:about|around|only)\s)?(\d{1,3})\s(?=(?:with|on|after|without)\b)/giu;
const unitAfter =
  /^\s(?:minutes?|hours?|days?|weeks?|months?|years?|terms?|sessions?|meetings?|times)\b/iu;
const rangeBefore = /(?:\bto|\bages?|\baged|\bbetween\s\S{1,10}\sand|\d\s?[-–])\s?$/iu;
const totals: readonly number[] = [100, 1000];
/** Totals after which a number larger than they are is a slip, and no count of something else. */
const roundTotals: readonly number[] = [10, ...totals];

/**
 * Finds what claims a share of people in words: "41 in 100", "41 out of 100", "1 in 4", "one in three",
 * "9/10", "41%", "ninety per cent", and the short form that follows one of these in the same sentence
 * ("73 in 100 with both, 48 with CBT alone"). Ages, years, times and numbers of people studied are no
 * such claim; "54 in 10" is one, though a false one. In the order of the text.
 *
 * @param most stops after so many. Default: finds them all.
 */
export function findFigures(text: string, most = Infinity): Figure[] {
  const found = [
    ...findShares(text, most),
    ...findSlashes(text, most),
    ...findPerCents(text, most),
  ].sort((a, b) => a.start - b.start);
  return found
    .slice(0, most)
    .flatMap((figure, index) => [figure, ...findShortForms(text, figure, found[index + 1])])
    .sort((a, b) => a.start - b.start)
    .slice(0, most);
}

function findShares(text: string, most: number): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(outOf)) {
    if (found.length >= most) break;
    const [say, first = "", between, link = "", second = ""] = match;
    const figure = { start: match.index, end: match.index + say.length, say };
    const count = readNumber(first);
    const total = readNumber(second);
    if (total < 2 || isYear(second)) continue;
    if (unitAfter.test(text.slice(figure.end, figure.end + 20))) continue;
    // "aged 13 to 16 in 18 schools" and "two teams in ten towns" count other things than shares.
    const loose =
      between !== undefined ||
      rangeBefore.test(text.slice(Math.max(0, match.index - 30), match.index));
    const isPlainIn = link.toLowerCase() === "in";
    if (loose && isPlainIn && !totals.includes(total)) continue;
    if (count > total && isPlainIn && (loose || !roundTotals.includes(total))) continue;
    found.push({ ...figure, count, outOf: total });
  }
  return found;
}

function findSlashes(text: string, most: number): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(slash)) {
    if (found.length >= most) break;
    const [say, count = "", total = ""] = match;
    // "2009/10" is a year, written as schools do.
    if (isYear(count) || Number(total) < 2) continue;
    const figure = { start: match.index, end: match.index + say.length, say };
    found.push({ ...figure, count: Number(count), outOf: Number(total) });
  }
  return found;
}

function findPerCents(text: string, most: number): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(perCent)) {
    if (found.length >= most) break;
    const [say, count = ""] = match;
    const figure = { start: match.index, end: match.index + say.length, say };
    found.push({ ...figure, count: readNumber(count), outOf: 100 });
  }
  return found;
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

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
