// In: a language tag, and wording in other languages as it is added.
// Out: the interface's own wording in that language; English where there is none.
// Never: words of a grid, HTML, or anything about one person.
export { addWords } from "./add-words.ts";
export type { AddedWords } from "./added-words.ts";
export { formatDate } from "./format-date.ts";
export { findDirection } from "./find-direction.ts";
export { findLanguage } from "./find-language.ts";
// Apart, so that a page carries the parts it shows and no more.
export { getFurtherWords, type FurtherWords } from "./get-further-words.ts";
export { getLaterWords, type LaterWords } from "./get-later-words.ts";
export { getLibraryWords, type LibraryWords } from "./get-library-words.ts";
export { getNoteWords, type NoteWords } from "./get-note-words.ts";
export { getPaperWords, type PaperWords } from "./get-paper-words.ts";
export { getReadingWords, type ReadingWords } from "./get-reading-words.ts";
export { getSaidWords, type SaidWords } from "./get-said-words.ts";
export { getTabletWords, type TabletWords } from "./get-tablet-words.ts";
export { getTalkWords, type TalkWords } from "./get-talk-words.ts";
export { hasNoteWords } from "./has-note-words.ts";
export { isSameLanguage } from "./is-same-language.ts";
export { watchWords } from "./watch-words.ts";
