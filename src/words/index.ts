// In: a language tag, and wording in other languages as it is added.
// Out: the interface's own wording in that language; English where there is none.
// Never: words of a grid, HTML, or anything about one person.
import { completeWords } from "./complete-words.ts";
import { note, reading, tablet, talk } from "./en.ts";
import { findAddedWords } from "./find-added-words.ts";

export { addWords } from "./add-words.ts";
export type { AddedWords } from "./added-words.ts";
export { formatDate } from "./format-date.ts";
export { findDirection } from "./find-direction.ts";
export { findLanguage } from "./find-language.ts";
export { watchWords } from "./watch-words.ts";

/** Wording of the grid, help and library elements. */
export type ReadingWords = typeof reading;
/** Wording of the session and record elements. */
export type TalkWords = typeof talk;
/** Wording of the plain-text note and of exported files. */
export type NoteWords = typeof note;
/** Wording of the tablet site, around the elements. */
export type TabletWords = typeof tablet;

/** The reading wording for a BCP 47 tag; English where that language was not added. */
export function getReadingWords(language: string | undefined): ReadingWords {
  return completeWords<ReadingWords>(reading, findAddedWords(language)?.reading);
}

/** The talk wording for a BCP 47 tag; English where that language was not added. */
export function getTalkWords(language: string | undefined): TalkWords {
  return completeWords<TalkWords>(talk, findAddedWords(language)?.talk);
}

/** The note wording for a BCP 47 tag; English where that language was not added. */
export function getNoteWords(language: string | undefined): NoteWords {
  return completeWords<NoteWords>(note, findAddedWords(language)?.note);
}

/** The tablet site's wording for a BCP 47 tag; English where that language was not added. */
export function getTabletWords(language: string | undefined): TabletWords {
  return completeWords<TabletWords>(tablet, findAddedWords(language)?.tablet);
}
