import type { ChosenOption, GroupingName } from "../../../record/index.ts";

/** What people say of one decision as they look back. */
export interface GridLook {
  readonly stillRight: boolean | null;
  readonly next: "carry-on" | "change" | "stop" | null;
  /** What is chosen from now on, for a change. */
  readonly options: readonly ChosenOption[];
  /** Why, by person. */
  readonly why: Readonly<Record<string, string>>;
}

/** How one person sees the kind of help differently. */
export interface KindView {
  /** The kind they would choose; undefined: the same. */
  readonly grouping: GroupingName | undefined;
  readonly text: string;
}

/** What people say as they look back, until it is kept in the record as one look. */
export interface LookBack {
  /** By the grid's id; a grid that is not in it: nothing is said of it yet. */
  readonly grids: Readonly<Record<string, GridLook>>;
  readonly grouping: GroupingName | undefined;
  /** By person; somebody who is not in it sees it so. */
  readonly differently: Readonly<Record<string, KindView>>;
  /** It stands in the record: it can be read, and no longer changed. */
  readonly isKept: boolean;
}
