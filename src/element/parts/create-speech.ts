import { isServer } from "lit";
import {
  findDirection,
  findLanguage,
  getReadingWords,
  type ReadingWords,
} from "../../words/index.ts";
import { findPageLanguage } from "./find-page-language.ts";

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
 * Works out how an element speaks: as its own `lang` says, in English where the interface has no such
 * wording; else as the page around it, where the interface has that wording; else as what it shows.
 * Where page and grid share a language the grid's own tag is used, so that a page in `en` does not
 * change how the dates of a grid in `en-GB` are written.
 *
 * @param own the language of what is shown
 */
export function createSpeech(element: HTMLElement, own?: string): Speech {
  const wanted = element.lang || choosePage(element, own) || own;
  const language = findLanguage(wanted);
  return {
    words: getReadingWords(wanted),
    language,
    direction: findDirection(language),
    gridLanguage: own && toMain(own) !== toMain(language) ? own : undefined,
  };
}

function choosePage(element: HTMLElement, own: string | undefined): string | undefined {
  const page = isServer ? undefined : findPageLanguage(element);
  if (!page || (own && toMain(page) === toMain(own))) return own;
  return toMain(findLanguage(page)) === toMain(page) ? page : own;
}

function toMain(language: string): string {
  return language.replace(/-.*/, "").toLowerCase();
}
