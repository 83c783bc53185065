import { toPointer, type TreePath } from "../../author/index.ts";
import type { Cell, GridOutline } from "./grid-outline.ts";
import { listCells } from "./list-cells.ts";

/** Makes a function that finds the cell a part of the file belongs to, if it belongs to one, without looking at all cells. */
export function createCellFinder(grid: GridOutline): (path: TreePath) => Cell | undefined {
  const cells = new Map(listCells(grid).map((cell) => [toPointer(cell.path), cell]));
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const cell = cells.get(toPointer(path.slice(0, length)));
      if (cell) return cell;
    }
    return undefined;
  };
}
