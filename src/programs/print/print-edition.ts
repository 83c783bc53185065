import type { CompiledGrid } from "../../compiled/index.ts";
import type { DecisionRecord } from "../../record/index.ts";

/** A way of putting a grid on paper, as the element prints it. */
export type PrintEdition = "sheet" | "large-print" | "take-home";

/** What an edition promises of its paper. */
interface EditionPromise {
  /** As a sentence opens with it. */
  readonly name: string;
  /** The most pages it takes; left out: as many as it needs. */
  readonly mostPages?: number;
  /** The smallest type, in points. */
  readonly leastPoints: number;
  readonly lie: "landscape" | "portrait";
}

/** What each edition promises. */
export const printEditions: Readonly<Record<PrintEdition, EditionPromise>> = {
  sheet: { name: "The sheet", mostPages: 1, leastPoints: 9, lie: "landscape" },
  "large-print": { name: "Large print", leastPoints: 16, lie: "portrait" },
  "take-home": {
    name: "The take-home sheet",
    mostPages: 1,
    leastPoints: 9,
    lie: "portrait",
  },
};

/** What is printed, and how. */
export interface PrintSettings {
  readonly grid: CompiledGrid;
  readonly edition: PrintEdition;
  readonly paper: "a4" | "letter";
  /** The day it is, as YYYY-MM-DD, for what is overdue. */
  readonly today: string;
  /** Fills the paper, as the family may see it. Left out: blank. */
  readonly record?: DecisionRecord | undefined;
  /** Crisis contacts of one nation alone, as ISO 3166-2. Left out: all. */
  readonly nation?: string | undefined;
}
