import type { Source } from "../author/index.ts";
import type { CellFigure } from "./cell-figure.ts";
import { carriesFigure } from "./find-carrier.ts";
import { findCited } from "./find-cited.ts";
import { findFigures } from "./find-figures.ts";
import type { Cell } from "./grid-outline.ts";
import type { Library } from "./library.ts";
import { listPassages } from "./list-passages.ts";

/** Lists the figures in a cell's words, first layer and `more`, each with its sentence and who carries it. */
export function listCellFigures(source: Source, cell: Cell, library: Library): CellFigure[] {
  const cited = findCited(cell, library);
  return (["text", "more"] as const).flatMap((layer) => {
    const words = cell[layer];
    if (words === undefined) return [];
    const path = [...cell.path, layer];
    return listPassages(source, path, words).flatMap((passage, index) =>
      findFigures(passage.text).map((figure): CellFigure => ({
        ...figure,
        layer,
        path,
        place: passage.placeOf(figure.start, figure.end),
        sentence: findSentence(passage.text, figure.start, `${layer} ${index}`),
        carriers: cited.filter((entry) => carriesFigure(entry, figure)),
      })),
    );
  });
}

function findSentence(text: string, at: number, passage: string): { id: string; text: string } {
  let start = 0;
  for (const end of text.matchAll(/[.!?](?=\s|$)/gu)) {
    if (end.index >= at)
      return { id: `${passage} ${start}`, text: text.slice(start, end.index + 1) };
    start = end.index + 1;
  }
  return { id: `${passage} ${start}`, text: text.slice(start) };
}
