import type { LibraryWords, ReadingWords } from "../../words/index.ts";

/** Wording of the list of grids, and of what it shares with a grid. */
export interface ListWords extends ReadingWords {
  readonly library: LibraryWords;
}
