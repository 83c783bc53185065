import { completeWords } from "./complete-words.ts";
import { reading } from "./en/reading.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of what a reader sees on arrival: the grid and help elements. */
export type ReadingWords = typeof reading;

/** The reading wording for a BCP 47 tag; English where that language was not added. */
export function getReadingWords(language: string | undefined): ReadingWords {
  return completeWords<ReadingWords>(reading, findAddedWords(language)?.reading);
}
