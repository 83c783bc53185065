import type { Place, Source, TreePath } from "../../author/index.ts";
import { findCited } from "../library/find-cited.ts";
import type { EntryFigures, Library } from "../library/library.ts";
import type { Cell } from "../outline/grid-outline.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import { carriesFigure } from "./find-carrier.ts";
import { type Figure, findFigures } from "./find-figures.ts";

/** A figure in a cell's words, with the cited entries that carry it. */
export interface CellFigure extends Figure {
  readonly layer: "text" | "more";
  readonly path: TreePath;
  readonly place: Place;
  /** The sentence it stands in, told from others by its position in the cell. */
  readonly sentence: { readonly id: string; readonly text: string };
  readonly carriers: readonly EntryFigures[];
}

/** Cells are read anew for every check, so what was found in one holds as long as the cell itself. */
const found = new WeakMap<Cell, readonly CellFigure[]>();

/** Lists the figures in a cell's words, first layer and `more`, each with its sentence and who carries it. */
export function listCellFigures(
  source: Source,
  cell: Cell,
  library: Library,
): readonly CellFigure[] {
  const known = found.get(cell);
  if (known) return known;
  const cited = findCited(cell, library);
  const figures = (["text", "more"] as const).flatMap((layer) => {
    const words = cell[layer];
    const path = [...cell.path, layer];
    if (words === undefined || isTooLong("grid", path, words)) return [];
    return listPassages(source, path, words).flatMap((passage, index) => {
      const sentences = splitSentences(passage.text, `${layer} ${index}`);
      return findFigures(passage.text).map((figure): CellFigure => ({
        ...figure,
        layer,
        path,
        place: passage.placeOf(figure.start, figure.end),
        sentence: sentences.find(({ end }) => figure.start < end) ?? { id: layer, text: "" },
        carriers: cited.filter((entry) => carriesFigure(entry, figure)),
      }));
    });
  });
  found.set(cell, figures);
  return figures;
}

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly end: number;
}

function splitSentences(text: string, passage: string): Sentence[] {
  const ends = [...text.matchAll(/[.!?](?=\s|$)/gu)].map(({ index }) => index + 1);
  return [...ends, text.length].map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return { id: `${passage} ${start}`, text: text.slice(start, end), end };
  });
}
