import { syllable } from "syllable";

/** Words whose syllables are known, so that the same word is counted once. */
const counted = new Map<string, number>();
const mostKept = 20_000;

/** The number of syllables in an English word; a figure has no letters to count, and is read as one. */
export function countSyllables(word: string): number {
  const before = counted.get(word);
  if (before !== undefined) return before;
  const count = Math.max(1, syllable(word));
  if (counted.size >= mostKept) counted.clear();
  counted.set(word, count);
  return count;
}
