import { completeWords } from "./complete-words.ts";
import { further } from "./en/further.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of what a reader of a grid sees after a tap. */
export type FurtherWords = typeof further;

/** The further wording for a BCP 47 tag; English where that language was not added. */
export function getFurtherWords(language: string | undefined): FurtherWords {
  return completeWords<FurtherWords>(further, findAddedWords(language)?.further);
}
