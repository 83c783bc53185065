import type { FurtherWords, ReadingWords } from "../../words/index.ts";
import type { GridContext } from "../parts/grid-context.ts";

/** What a part that opens on a tap is drawn from. */
export interface FurtherContext extends GridContext {
  readonly words: ReadingWords & FurtherWords;
}
