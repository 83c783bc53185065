import type { Place, TreePath } from "../author/index.ts";
import type { Figure } from "./figure.ts";
import type { EntryFigures } from "./library.ts";

/** A figure in a cell's words, with the cited entries that carry it. */
export interface CellFigure extends Figure {
  readonly layer: "text" | "more";
  readonly path: TreePath;
  readonly place: Place;
  /** The sentence it stands in, told from others by its position in the cell. */
  readonly sentence: { readonly id: string; readonly text: string };
  readonly carriers: readonly EntryFigures[];
}
