import type { Place, Source, TreePath } from "../../author/index.ts";
import { findCited } from "../library/find-cited.ts";
import type { EntryFigures, Library } from "../library/library.ts";
import { limits } from "../limits.ts";
import type { Cell } from "../outline/grid-outline.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import { indexCarriers } from "./find-carrier.ts";
import { type Figure, findFigures } from "./find-figures.ts";

/** A sentence of a passage. */
interface Sentence {
  readonly id: string;
  readonly text: string;
  /** Offsets in the passage, as those of a figure. */
  readonly start: number;
  readonly end: number;
}

/** A figure in a cell's words, with the cited entries that carry it. */
export interface CellFigure extends Figure {
  readonly layer: "text" | "more";
  readonly path: TreePath;
  readonly place: Place;
  /** The sentence it stands in, told from others by its position in the cell. */
  readonly sentence: Sentence;
  readonly carriers: readonly EntryFigures[];
}

/** Cells are read anew for every check, so what was found in one holds as long as the cell itself. */
const found = new WeakMap<Cell, readonly CellFigure[]>();

/**
 * Lists the figures in a cell's words, first layer and `more`, each with its sentence and who carries it.
 * Of a cell with more than `limits.figures` it lists one more than these, and leaves out the rest.
 */
export function listCellFigures(
  source: Source,
  cell: Cell,
  library: Library,
): readonly CellFigure[] {
  const known = found.get(cell);
  if (known) return known;
  const findCarriers = indexCarriers(findCited(cell, library));
  const figures = (["text", "more"] as const).flatMap((layer) => {
    const words = cell[layer];
    const path = [...cell.path, layer];
    if (words === undefined || isTooLong("grid", path, words)) return [];
    return listPassages(source, path, words).flatMap((passage, index) => {
      const sentences = splitSentences(passage.text, `${layer} ${index}`);
      let at = 0;
      return findFigures(passage.text, limits.figures + 1).map((figure): CellFigure => {
        while (at < sentences.length - 1 && figure.start >= (sentences[at]?.end ?? 0)) at += 1;
        return {
          ...figure,
          layer,
          path,
          // Worked out when it is asked for: most figures are told of by no finding.
          get place() {
            return passage.placeOf(figure.start, figure.end);
          },
          sentence: sentences[at] ?? { id: layer, text: "", start: 0, end: 0 },
          carriers: findCarriers(figure),
        };
      });
    });
  });
  const first = figures.slice(0, limits.figures + 1);
  found.set(cell, first);
  return first;
}

function splitSentences(text: string, passage: string): Sentence[] {
  const ends = [...text.matchAll(/[.!?](?=\s|$)/gu)].map(({ index }) => index + 1);
  return [...ends, text.length].map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return { id: `${passage} ${start}`, text: text.slice(start, end), start, end };
  });
}
