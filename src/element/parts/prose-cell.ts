import type { GridContext } from "./grid-context.ts";

/** A cell whose terms are explained where they stand. */
export interface ProseCell {
  /** Unique among the cells of an element; its first layer and `more` share it. */
  readonly key: string;
  readonly context: GridContext;
}
