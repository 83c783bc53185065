import { completeWords } from "./complete-words.ts";
import { library } from "./en/library.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of the list of grids. */
export type LibraryWords = typeof library;

/** The library wording for a BCP 47 tag; English where that language was not added. */
export function getLibraryWords(language: string | undefined): LibraryWords {
  return completeWords<LibraryWords>(library, findAddedWords(language)?.library);
}
