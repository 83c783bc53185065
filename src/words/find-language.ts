import { findAddedWords } from "./find-added-words.ts";

/**
 * The language that the interface speaks when asked for one, for `lang`, dates and numbers: the tag
 * itself where its language is English or was added, else `en-GB`. So is a bare `en`: the wording is British.
 */
export function findLanguage(language: string | undefined): string {
  return language && (/^en-/i.test(language) || findAddedWords(language)) ? language : "en-GB";
}
