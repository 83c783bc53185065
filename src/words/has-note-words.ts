import { findAddedWords } from "./find-added-words.ts";

/** Whether a note can be written in a language: English always can, any other where its wording was added. */
export function hasNoteWords(language: string): boolean {
  return /^en(-|$)/i.test(language) || findAddedWords(language)?.note !== undefined;
}
