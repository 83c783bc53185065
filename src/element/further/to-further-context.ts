import { getFurtherWords } from "../../words/index.ts";
import type { GridContext } from "../parts/grid-context.ts";
import type { FurtherContext } from "./further-context.ts";

/** Adds the wording of what opens on a tap, in the language the grid is spoken in. */
export function toFurtherContext(context: GridContext): FurtherContext {
  const further = getFurtherWords(context.language);
  return { ...context, words: { ...context.words, ...further } };
}
