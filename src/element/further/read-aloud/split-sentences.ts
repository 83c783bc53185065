/** From where to where in a text; the end is not in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch in characters: some engines fall silent in the middle of longer ones. */
const longest = 220;

/** Cuts a text into its sentences, and long ones at a space; white space around them is left out. */
export function splitSentences(text: string, language: string): Stretch[] {
  return listSentences(text, language).flatMap(({ start, end }) => cut(text, start, end));
}

function listSentences(text: string, language: string): Stretch[] {
  if (typeof Intl.Segmenter !== "function") {
    return [...text.matchAll(/[^.!?…]+[.!?…]*\s*/g)].map((found) =>
      toStretch(found[0], found.index),
    );
  }
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(text)].map(({ segment, index }) => toStretch(segment, index));
}

function toStretch(text: string, start: number): Stretch {
  return { start, end: start + text.length };
}

function cut(text: string, start: number, end: number): Stretch[] {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  if (to === from) return [];
  if (to - from <= longest) return [{ start: from, end: to }];
  const space = text.lastIndexOf(" ", from + longest);
  const middle = space > from ? space : from + longest;
  return [{ start: from, end: middle }, ...cut(text, middle, to)];
}
