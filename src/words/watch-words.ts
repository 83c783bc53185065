import { added } from "./added-words.ts";

/**
 * Calls back whenever a language is added.
 *
 * @returns ends it
 */
export function watchWords(onAdded: () => void): () => void {
  added.watchers.add(onAdded);
  return () => void added.watchers.delete(onAdded);
}
