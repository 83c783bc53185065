import type { FurtherWords } from "./get-further-words.ts";
import type { LaterWords } from "./get-later-words.ts";
import type { LibraryWords } from "./get-library-words.ts";
import type { NoteWords } from "./get-note-words.ts";
import type { PaperWords } from "./get-paper-words.ts";
import type { ReadingWords } from "./get-reading-words.ts";
import type { TabletWords } from "./get-tablet-words.ts";
import type { TalkWords } from "./get-talk-words.ts";

/** Wording with any part left out; a part left out is shown in English. */
export type Partly<Part> = Part extends (...given: never[]) => unknown
  ? Part
  : Part extends object
    ? { readonly [Key in keyof Part]?: Partly<Part[Key]> }
    : Part;

/** The wording of one language, in the parts that English has. */
export interface AddedWords {
  readonly reading?: Partly<ReadingWords>;
  readonly further?: Partly<FurtherWords>;
  readonly library?: Partly<LibraryWords>;
  readonly talk?: Partly<TalkWords>;
  readonly later?: Partly<LaterWords>;
  readonly note?: Partly<NoteWords>;
  readonly paper?: Partly<PaperWords>;
  readonly tablet?: Partly<TabletWords>;
}

/** The languages that were added beside English, by tag in small letters, and who waits for more. */
export const added = {
  languages: new Map<string, AddedWords>(),
  watchers: new Set<() => void>(),
};
