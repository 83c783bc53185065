import type { Span } from "../place/span.ts";
import type { SourceProblem } from "./source-problem.ts";

/** A problem while reading goes on: its place is still a stretch of offsets. */
export interface FoundProblem extends Omit<SourceProblem, "place"> {
  span: Span;
  /** True when what follows in the file is likely to be misread because of it. Default: false. */
  hidesTheRest?: boolean;
}
