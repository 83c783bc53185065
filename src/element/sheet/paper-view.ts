import type { CompiledGrid } from "../../compiled/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import type { Reader } from "../../share/index.ts";
import type { Speech } from "../parts/create-speech.ts";
import type { PaperSize } from "./paper-size.ts";

/** What a paper is drawn from: one grid, blank or filled. Language and wording come with it. */
export interface PaperView extends Speech {
  /** With the locality laid over it, where there is one. */
  readonly grid: CompiledGrid;
  /** Fills the paper. Left out: blank. Before an edition draws, it is cut to what its reader may see. */
  readonly record?: DecisionRecord | undefined;
  /** What must be known of this paper, above all else on it: for example that marks are left out. Left out: nothing. */
  readonly notice?: string | undefined;
  /** For whom it is: `family` leaves out words for the notes only; words not to be kept are on neither. */
  readonly reader: Reader;
  readonly paper: PaperSize;
  /** The day it is, as YYYY-MM-DD, for what is overdue. */
  readonly today: string;
  /** ISO 3166-2 code or a pack's id: crisis contacts of that nation alone. Left out: all. */
  readonly nation?: string | undefined;
}
