import type { Source, TreePath } from "../../author/index.ts";
import type { WordCell } from "./word-cell.ts";

/** A translation held against its grid. */
export interface TranslationOutline {
  readonly original: Source;
  /** Every cell of the original, in its order. */
  readonly cells: readonly TranslatedCell[];
  /** What the translation gives words for and the original has no more, or never had. */
  readonly leftovers: readonly TreePath[];
}

/** One cell and what the translation makes of it. */
export interface TranslatedCell extends WordCell {
  /** `outdated`: there are words, made from an original that has changed since. */
  readonly state: "current" | "outdated" | "missing";
  /** Where the translation gives it; undefined where it does not. */
  readonly at: TreePath | undefined;
  /** The words given; empty where there are none. */
  readonly say: string;
  /** What the translation says the words were made from. */
  readonly of: string;
}
