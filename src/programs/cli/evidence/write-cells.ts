import type { CitingCell, Place } from "../../../check/index.ts";
import { showLine } from "../show-line.ts";
import type { Style } from "../style.ts";

/** The cells that cite an entry, grid by grid, each with its places in the grid and its translations. */
export function writeCells(cells: readonly CitingCell[], style: Style): string[] {
  const grids = new Map<string, CitingCell[]>();
  for (const cell of cells) grids.set(cell.path, [...(grids.get(cell.path) ?? []), cell]);
  return [...grids.values()].flatMap((inGrid) => [
    `  ${style("bold", nameGrid(inGrid[0]))}`,
    ...inGrid.flatMap(({ part, path, place, translations }) => [
      `    ${showLine(part.charAt(0).toUpperCase() + part.slice(1))}`,
      `      ${writePlace(path, place)}`,
      ...translations.map(
        (translation) =>
          `      ${writePlace(translation.path, translation.place)} (${showLine(translation.language)})`,
      ),
    ]),
  ]);
}

function nameGrid(cell: CitingCell | undefined): string {
  const { id, title } = cell?.grid ?? {};
  if (title === undefined) return showLine(id ?? cell?.path ?? "");
  return showLine(id === undefined ? title : `${title} (${id})`);
}

/** A place as editors and terminals link it. */
export function writePlace(path: string, { start }: Place): string {
  return `${showLine(path)}:${start.line}:${start.column}`;
}
