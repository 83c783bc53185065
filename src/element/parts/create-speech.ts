import {
  findDirection,
  findLanguage,
  getReadingWords,
  type ReadingWords,
} from "../../words/index.ts";

/** In what language an element speaks. */
export interface Speech {
  /** The interface's wording. */
  readonly words: ReadingWords;
  /** BCP 47 tag of the interface's wording; dates and numbers are written in it too. */
  readonly language: string;
  /** Which way the interface is written. */
  readonly direction: "ltr" | "rtl";
  /** BCP 47 tag of authors' words, for their `lang`, where it is another; else undefined. */
  readonly gridLanguage: string | undefined;
}

/**
 * Works out how to speak: in the language asked for, else in the grid's own; in English where the
 * interface has no such wording.
 *
 * @param asked the element's `lang`
 * @param own the language of what is shown
 */
export function createSpeech(asked: string | undefined, own?: string): Speech {
  const wanted = asked || own;
  const language = findLanguage(wanted);
  return {
    words: getReadingWords(wanted),
    language,
    direction: findDirection(language),
    gridLanguage: own && toMain(own) !== toMain(language) ? own : undefined,
  };
}

function toMain(language: string): string {
  return language.replace(/-.*/, "").toLowerCase();
}
