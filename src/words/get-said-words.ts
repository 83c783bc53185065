import { completeWords } from "./complete-words.ts";
import { said } from "./en/said.ts";
import { findAddedWords } from "./find-added-words.ts";

/** The part of the note's wording that a talk needs while it goes on. */
export type SaidWords = typeof said;

/** What a talk calls people and their marks, for a BCP 47 tag; English where that language was not added. */
export function getSaidWords(language: string | undefined): SaidWords {
  return completeWords<SaidWords>(said, findAddedWords(language)?.note);
}
