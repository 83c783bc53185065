import type { CompiledGrid } from "../../../compiled/index.ts";
import type { DecisionRecord, GridReference } from "../../../record/index.ts";
import { type GridWords, type Reader, type Remark, translateRecord } from "../../../share/index.ts";
import {
  findDirection,
  getNoteWords,
  getReadingWords,
  isSameLanguage,
  type NoteWords,
} from "../../../words/index.ts";
import { createShown } from "../../record-view/create-shown.ts";
import type { TalkView } from "../talk-view.ts";
import { listNoteLanguages } from "./list-note-languages.ts";

/** What the note of a talk is written with, in the language that was chosen for its reader. */
export interface TalkNote {
  /** For whom it is, and what it is written with. */
  readonly options: {
    readonly for: Reader;
    readonly words: NoteWords;
    /** BCP 47 tag. */
    readonly language: string;
    readonly timeZone: string;
  };
  /** Every language it can be written in, the screen's first. */
  readonly languages: readonly string[];
  readonly direction: "ltr" | "rtl";
  /** The talk's record, with what its grids said in that language. */
  readonly record: DecisionRecord;
  /** Says that words in the note are in another language. */
  readonly partly: Remark;
  /** Says that nobody has reviewed words in the note. */
  readonly unreviewed: Remark;
  /** Words that it needs are still on their way. */
  readonly isLoading: boolean;
  /** A grid's words did not come, or are of another version. */
  readonly isOriginal: boolean;
  /** Tries once more to fetch what did not come; undefined where nothing can be tried. */
  readonly again: (() => void) | undefined;
}

/** The note of a talk for the reader that was chosen, in the language that was chosen for that reader. */
export function findNote(view: TalkView): TalkNote {
  const { context, state, record } = view;
  const languages = listNoteLanguages(view);
  const chosen = state.noteLanguages[state.reader];
  const language = languages.find((tag) => tag === chosen) ?? context.language;
  const found = record.grids.map(({ grid }) => lookForGrid(view, grid, language));
  const grids = found.flatMap(({ words }) => words ?? []);
  const { kept, put, record: translated } = translateRecord(record, { language, grids });
  const words = getNoteWords(language);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const isReviewed = grids.every(({ other }) => other?.grid.translation?.reviewed ?? true);
  const retries = found.flatMap(({ again }) => again ?? []);
  return {
    options: { for: state.reader, words, language, timeZone },
    languages,
    direction: findDirection(language),
    record: translated,
    partly: { say: words.partly, of: kept },
    unreviewed: { say: words.translated, of: isReviewed ? [] : put },
    isLoading: found.some(({ isLoading }) => isLoading),
    isOriginal: found.some(({ isOriginal }) => isOriginal),
    again: retries.length > 0 ? () => retries.forEach((again) => again()) : undefined,
  };
}

/** What there is of one grid in a language. */
interface FoundWords {
  readonly words?: GridWords;
  readonly isLoading?: boolean;
  readonly isOriginal?: boolean;
  readonly again?: () => void;
}

function lookForGrid(view: TalkView, reference: GridReference, language: string): FoundWords {
  const { noteGrids } = view;
  if (isSameLanguage(reference.language, language)) {
    const shown = view.findGrid(reference.id);
    if (!shown) return {};
    // A screen in another language put its own sentences between the grid's.
    const isScreenSo = isSameLanguage(view.context.language, language);
    return { words: isScreenSo ? { shown } : toWords(shown, shown, language) };
  }
  const shown = view.findGridToday(reference);
  if (shown === "awaited" || !noteGrids) return { isLoading: true };
  if (shown === "missing") return {};
  const words = { shown };
  if (shown.digest !== reference.digest) return { words, isOriginal: true };
  const src = view.findAddress(shown);
  if (!src) return { words };
  const state = noteGrids.look(shown, src, language);
  switch (state.phase) {
    case "loading":
      return { isLoading: true };
    case "ready":
      return { words: toWords(shown, state.grid, language) };
    case "failed":
      return { words, isOriginal: true, again: () => noteGrids.again(src, language) };
    default:
      return { words, isOriginal: state.phase === "different" };
  }
}

function toWords(shown: CompiledGrid, grid: CompiledGrid, language: string): GridWords {
  return { shown, other: { grid, asShown: createShown(grid, getReadingWords(language)) } };
}
