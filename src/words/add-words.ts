import { added, type AddedWords } from "./added-words.ts";

/**
 * Adds the interface's wording in one more language, for everything that is drawn from now on;
 * elements already on a page are drawn again. Adding a language twice replaces it.
 *
 * @param language BCP 47 tag. It serves every narrower tag too: `cy` serves `cy-GB`
 * @param words what is left out, or is of another kind than in English, is shown in English
 */
export function addWords(language: string, words: AddedWords): void {
  added.languages.set(language.toLowerCase(), words);
  for (const tell of added.watchers) tell();
}
