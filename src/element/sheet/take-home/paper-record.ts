import type { DecisionRecord } from "../../../record/index.ts";
import type { NoteWords, PaperWords, ReadingWords, TalkWords } from "../../../words/index.ts";
import type { NamedPerson } from "../../session/name-people.ts";

/** What a record is put on paper with. */
export interface PaperRecord {
  /** As its reader may see it: see `selectRecord`. Everything in it may be printed. */
  readonly record: DecisionRecord;
  readonly people: readonly NamedPerson[];
  readonly reading: ReadingWords;
  readonly talk: TalkWords;
  readonly note: NoteWords;
  readonly paper: PaperWords;
  /** BCP 47 tag that days are written in. */
  readonly language: string;
  /** BCP 47 tag of the grid's words where it is not the interface's; else undefined. */
  readonly gridLanguage: string | undefined;
  /** What to call a person of the record. */
  readonly nameOf: (id: string) => string;
}
