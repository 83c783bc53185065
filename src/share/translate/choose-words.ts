import type { CompiledGrid } from "../../compiled/index.ts";
import type { AsShown, GridTalk } from "../../record/index.ts";
import { isSameLanguage } from "../../words/index.ts";
import type { GridWords } from "./grid-words.ts";

/** Chooses between the words at a place of a grid as they were shown, and its words in another language. */
export interface WordsChoice {
  /** The grid in the other language; undefined where it gives no words. */
  readonly other: CompiledGrid | undefined;
  /** Its words; undefined with it. */
  readonly asShown: AsShown | undefined;
  /** The grid as it was shown; undefined where it is not there, or has changed since. */
  readonly shown: CompiledGrid | undefined;
  /**
   * The words for the note.
   * @param place as a translation's `missing` and `outdated` name it, for example options/wait/name
   * @param theirs the words in the other language; undefined where it has none
   */
  readonly choose: (place: string, own: string, theirs: string | undefined) => string;
  /** Takes words that no grid says as they are, for example those of a place. */
  readonly keep: (own: string) => string;
}

/** Where chosen words are noted. */
export interface ChosenWords {
  /** Words that stay in another language than the note's. */
  readonly kept: Set<string>;
  /** Words that were put in place of those shown. */
  readonly put: Set<string>;
}

/**
 * Makes the choice for one grid of a talk. Words that were made from another original than was shown, or that
 * are missing, are not taken: a note must not say that people read what they did not.
 */
export function chooseWords(
  talk: GridTalk,
  given: GridWords | undefined,
  language: string,
  { kept, put }: ChosenWords,
): WordsChoice {
  const shown = given?.shown.digest === talk.grid.digest ? given.shown : undefined;
  const isShownSo = isSameLanguage(talk.grid.language, language);
  const other = shown && isOther(shown, given?.other?.grid, language) ? given?.other : undefined;
  const unsure = [
    ...(shown?.translation?.outdated ?? []),
    ...(other?.grid.translation?.outdated ?? []),
    ...(other?.grid.translation?.missing ?? []),
  ];
  // A translation shows its original's words where it has none of its own.
  const foreign = shown?.translation?.missing ?? [];
  const isOriginalSo = isSameLanguage(shown?.translation?.of ?? talk.grid.language, language);
  return {
    shown,
    other: other?.grid,
    asShown: other?.asShown,
    choose: (place, own, theirs) => {
      if (other && theirs !== undefined && !unsure.includes(place)) {
        put.add(theirs);
        return theirs;
      }
      const isSo = foreign.includes(place) ? isOriginalSo : isShownSo;
      if (!isSo) kept.add(own);
      return own;
    },
    keep: (own) => {
      if (!isOriginalSo) kept.add(own);
      return own;
    },
  };
}

function isOther(shown: CompiledGrid, other: CompiledGrid | undefined, language: string): boolean {
  return (
    other?.id === shown.id &&
    other.version === shown.version &&
    toOriginal(other) === toOriginal(shown) &&
    isSameLanguage(other.language, language)
  );
}

function toOriginal({ translation, language }: CompiledGrid): string {
  return translation?.of ?? language;
}
