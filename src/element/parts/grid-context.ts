import type { CompiledGrid } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import type { Disclosures } from "../controllers/disclosures.ts";

/** What every part of a grid is drawn from. */
export interface GridContext {
  readonly grid: CompiledGrid;
  /** The interface's wording. */
  readonly words: ReadingWords;
  /** BCP 47 tag that dates and numbers are written in. */
  readonly language: string;
  /** What is open on this element. */
  readonly disclosures: Disclosures;
}
