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
const perCent = new RegExp(String.raw`${before}(${numberPattern})\s?(?:%|per\s?cent\b)`, "giu");
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
 */
export function findFigures(text: string): Figure[] {
  const found = [...findShares(text), ...findSlashes(text), ...findPerCents(text)].sort(
    (a, b) => a.start - b.start,
  );
  return found
    .flatMap((figure, index) => [figure, ...findShortForms(text, figure, found[index + 1])])
    .sort((a, b) => a.start - b.start);
}

function findShares(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(outOf)) {
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

function findSlashes(text: string): Figure[] {
  return [...text.matchAll(slash)].flatMap((match): Figure[] => {
    const [say, count = "", total = ""] = match;
    // "2009/10" is a year, written as schools do.
    if (isYear(count) || Number(total) < 2) return [];
    const figure = { start: match.index, end: match.index + say.length, say };
    return [{ ...figure, count: Number(count), outOf: Number(total) }];
  });
}

function findPerCents(text: string): Figure[] {
  return [...text.matchAll(perCent)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    say: match[0],
    count: readNumber(match[1] ?? ""),
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

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
