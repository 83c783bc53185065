import { completeWords } from "./complete-words.ts";
import { later } from "./en/later.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of what opens in a talk beside comparing and deciding. */
export type LaterWords = typeof later;

/** The later wording for a BCP 47 tag; English where that language was not added. */
export function getLaterWords(language: string | undefined): LaterWords {
  return completeWords<LaterWords>(later, findAddedWords(language)?.later);
}
