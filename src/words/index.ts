// In: a language tag.
// Out: the interface's own wording in that language; English where there is none.
// Never: words of a grid, HTML, or anything about one person.
import { note, reading, tablet, talk } from "./en.ts";

/** Wording of the grid, help and library elements. */
export type ReadingWords = typeof reading;
/** Wording of the session and record elements. */
export type TalkWords = typeof talk;
/** Wording of the plain-text note and of exported files. */
export type NoteWords = typeof note;
/** Wording of the tablet site, around the elements. */
export type TabletWords = typeof tablet;

/** The reading wording for a BCP 47 tag; English where that language is not shipped. */
export function getReadingWords(_language: string): ReadingWords {
  return reading;
}

/** The talk wording for a BCP 47 tag; English where that language is not shipped. */
export function getTalkWords(_language: string): TalkWords {
  return talk;
}

/** The note wording for a BCP 47 tag; English where that language is not shipped. */
export function getNoteWords(_language: string): NoteWords {
  return note;
}

/** The tablet site's wording for a BCP 47 tag; English where that language is not shipped. */
export function getTabletWords(_language: string): TabletWords {
  return tablet;
}
