import type { ChosenOption, GroupingName } from "../../../record/index.ts";

/** What people say as they look back, until it is kept in the record as one look. */
export interface LookBack {
  readonly stillRight: boolean | null;
  readonly next: "carry-on" | "change" | "stop" | null;
  /** What is chosen from now on, for a change. */
  readonly options: readonly ChosenOption[];
  readonly grouping: GroupingName | undefined;
  /** Why, by person. */
  readonly why: Readonly<Record<string, string>>;
  /** It stands in the record: it can be read, and no longer changed. */
  readonly isKept: boolean;
}
