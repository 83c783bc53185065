import type { DecisionRecord, GridTalk } from "../../record/index.ts";
import {
  type FurtherWords,
  getFurtherWords,
  getNoteWords,
  getPaperWords,
  getSaidWords,
  type NoteWords,
  type PaperWords,
  type SaidWords,
} from "../../words/index.ts";
import { namePeople } from "../session/name-people.ts";
import type { PaperView } from "./paper-view.ts";

/** What the parts of a sheet are drawn from. */
export interface SheetContext extends PaperView {
  readonly paperWords: PaperWords;
  readonly furtherWords: FurtherWords;
  readonly noteWords: NoteWords;
  readonly said: SaidWords;
  /** The talk about this grid, where the sheet is filled. */
  readonly talk: GridTalk | undefined;
  /** What to call somebody; empty where one person alone took part, since the words are theirs. */
  readonly nameOf: (id: string) => string;
  /** How far what is filled in must be cut short; 0 is everything. */
  readonly brevity: number;
}

/** Gathers what a sheet says, in the language of its view. */
export function createSheetContext(view: PaperView, brevity: number): SheetContext {
  const { grid, record, language } = view;
  const said = getSaidWords(language);
  const paperWords = getPaperWords(language);
  return {
    ...view,
    paperWords,
    furtherWords: getFurtherWords(language),
    noteWords: getNoteWords(language),
    said,
    talk: record?.grids.find((talk) => talk.grid.id === grid.id),
    nameOf: createNames(record, said, paperWords),
    brevity,
  };
}

function createNames(
  record: DecisionRecord | undefined,
  said: SaidWords,
  { numbered }: PaperWords,
) {
  if (!record || record.people.length < 2) return () => "";
  const people = namePeople(record.people, { ...said, numbered });
  return (id: string) => people.find((one) => one.id === id)?.shown ?? id;
}
