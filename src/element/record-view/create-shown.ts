import type { CompiledGrid } from "../../compiled/index.ts";
import { type AsShown, createAsShown } from "../../record/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import { getNotKnownText } from "../parts/get-not-known-text.ts";

/** The words of every cell as this page shows them. */
export function createShown(grid: CompiledGrid, words: ReadingWords): AsShown {
  return createAsShown(
    grid,
    (question) => getNotKnownText(question, words),
    words.grid.notComparable,
  );
}
