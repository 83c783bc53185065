import type { Place } from "../../author/index.ts";

/** One entry of the evidence register, as far as it can be read, and where grids cite it. */
export interface CitedEntry {
  readonly id: string;
  readonly claim: string | undefined;
  readonly certainty: string | undefined;
  /** The day it was last compared with its source, as YYYY-MM-DD. */
  readonly checkedOn: string | undefined;
  readonly source: {
    readonly title: string | undefined;
    readonly publisher: string | undefined;
    readonly year: number | undefined;
    readonly url: string | undefined;
  };
  /** The register's file, and where in it the entry stands. */
  readonly path: string;
  readonly place: Place;
  /** Everything in the file's entry, for comparing. */
  readonly value: unknown;
  /** In the order of the grids, and of each grid. */
  readonly cells: readonly CitingCell[];
}

/** One cell that cites an entry. */
export interface CitingCell {
  /** The grid's file, and where in it the entry is named. */
  readonly path: string;
  readonly place: Place;
  readonly grid: { readonly id: string | undefined; readonly title: string | undefined };
  /** The cell in words: the answer of *Wait two weeks* to *How long does it take?*. */
  readonly part: string;
  /** Every translation that gives the cell in other words, which may have to change with it. */
  readonly translations: readonly {
    readonly path: string;
    readonly place: Place;
    /** In words, for example `cy` or `en-GB, easy-read`. */
    readonly language: string;
  }[];
}
