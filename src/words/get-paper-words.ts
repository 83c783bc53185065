import { completeWords } from "./complete-words.ts";
import { paper } from "./en/paper.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of what is printed. */
export type PaperWords = typeof paper;

/** The paper's wording for a BCP 47 tag; English where that language was not added. */
export function getPaperWords(language: string | undefined): PaperWords {
  return completeWords<PaperWords>(paper, findAddedWords(language)?.paper);
}
