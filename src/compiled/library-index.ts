import type { CompiledGrid } from "./generated/compiled-grid.ts";

/** The library's list of grids: `index.json`, beside the compiled grids it names. */
export interface LibraryIndex {
  /** The version of this format. */
  format: 1;
  /** One entry for each grid, language and edition, in that order. */
  grids: LibraryEntry[];
  /** The digests of withdrawn grids: a record made with one of them can say so. */
  withdrawn: string[];
}

/** What a reader needs to find the right grid without loading it. */
export interface LibraryEntry {
  id: string;
  version: string;
  status: CompiledGrid["status"];
  /** BCP 47 tag of the words. */
  language: string;
  /** Set where the words are a variant for other readers. */
  edition?: "easy-read";
  /** Set where the words are not the original's: its language, whether a person has agreed them, and how many cells are out of date or without words. */
  translation?: { of: string; reviewed: boolean; outdated: number; missing: number };
  title: string;
  /** The need in two or three words. */
  need: string;
  summary: string;
  /** The decision as one question. */
  question: string;
  setting: CompiledGrid["decision"]["setting"];
  audience: CompiledGrid["audience"];
  useWith: CompiledGrid["useWith"];
  /** The THRIVE groupings of its options together, in THRIVE's own order. */
  groupings: CompiledGrid["options"][number]["groupings"];
  /** The names of its options, in the order shown. */
  options: string[];
  /** The day it is due for review, YYYY-MM-DD. */
  reviewBy: string;
  /** The grid's own digest. */
  digest: string;
  /** Where the compiled grid lies, relative to the index. */
  href: string;
  /** When and why it was withdrawn. */
  withdrawn?: NonNullable<CompiledGrid["withdrawn"]>;
}
