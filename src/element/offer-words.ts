import type { AddedWords } from "../words/index.ts";

const tags = [
  "ithrive-grid",
  "ithrive-help",
  "ithrive-library",
  "ithrive-record",
  "ithrive-session",
] as const;

/**
 * Adds the interface's wording in a language to the elements of a page, whichever file registered
 * them, now or later. For a file with nothing else in it: a bundle shares its words already.
 */
export function offerWords(language: string, words: AddedWords): void {
  for (const tag of tags) {
    void customElements.whenDefined(tag).then((element) => {
      // An older release stays in English.
      (element as Partial<Pick<WordedElement, "addWords">>).addWords?.(language, words);
    });
  }
}

/** A class of element that takes wording. */
interface WordedElement {
  readonly addWords: (language: string, words: AddedWords) => void;
}
