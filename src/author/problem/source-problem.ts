import type { Place } from "../place/place.ts";

/** One thing that keeps a file, or a part of it, from being read. */
export interface SourceProblem {
  /** The rule it is reported under. */
  rule: "yaml-syntax" | "markdown-structure" | "unique-ids";
  /** What was found, what was expected and how to mend it, in an author's words. */
  message: string;
  place: Place;
  /** The text to write at `place` instead, where there is just one. */
  suggestion?: string;
}
