import type { TabletWords } from "../../../words/index.ts";

/** Something in the settings that cannot be used; what is said here of it holds instead. */
export interface SettingsProblem {
  /** The key, with dots between levels; empty for the file as a whole. */
  readonly key: string;
  /** What stands there, as JSON, cut short; empty where nothing could be read. */
  readonly found: string;
  /** What was expected, by the name of its wording. */
  readonly expected: keyof TabletWords["settings"]["expected"];
  /** Why the licence gate refused a measure, in English sentences for whoever set it up. */
  readonly refusals?: readonly string[];
}
