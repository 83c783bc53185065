import { completeWords } from "./complete-words.ts";
import { talk } from "./en/talk.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of the session and record elements. */
export type TalkWords = typeof talk;

/** The talk wording for a BCP 47 tag; English where that language was not added. */
export function getTalkWords(language: string | undefined): TalkWords {
  return completeWords<TalkWords>(talk, findAddedWords(language)?.talk);
}
