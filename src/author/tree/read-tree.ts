import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";

/** Where one value of a tree stands in the file. */
export interface NodeSpans {
  /** Its name; missing for list items and for the whole tree. */
  key?: Span;
  value: Span;
  /** For text: the stretches that hold its words, and the quotes that need undoing there. */
  words?: { spans: Span[]; quote?: "'" | '"' };
}

/** What reading a text in either form gives. */
export interface ReadTree {
  /** The plain tree; undefined when the text cannot be read. */
  value: unknown;
  /** The spans of every value, by JSON Pointer. */
  spans: Map<string, NodeSpans>;
  problems: FoundProblem[];
}
