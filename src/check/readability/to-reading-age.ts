import { fleschKincaid } from "flesch-kincaid";
import type { Sentence } from "./read-passages.ts";

/** The reading age of some sentences taken together. Null where there are none. */
export function toReadingAge(sentences: readonly Sentence[]): number | null {
  const counts = { sentence: sentences.length, word: 0, syllable: 0 };
  for (const { words, syllables } of sentences) {
    counts.word += words;
    counts.syllable += syllables;
  }
  if (counts.word === 0) return null;
  return Math.round((fleschKincaid(counts) + 5) * 10) / 10;
}
