import { completeWords } from "./complete-words.ts";
import { note } from "./en/note.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of the plain-text note and of exported files. */
export type NoteWords = typeof note;

/** The note wording for a BCP 47 tag; English where that language was not added. */
export function getNoteWords(language: string | undefined): NoteWords {
  return completeWords<NoteWords>(note, findAddedWords(language)?.note);
}
