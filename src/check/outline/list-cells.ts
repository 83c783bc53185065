import type { Cell, GridOutline } from "./grid-outline.ts";

/** Every part of a grid that makes claims: the natural course, what stands alongside, and the answers. */
export function listCells(grid: GridOutline): Cell[] {
  return [
    ...(grid.naturalCourse ? [grid.naturalCourse] : []),
    ...grid.alongside,
    ...grid.questions.flatMap(({ answers }) => answers ?? []),
  ];
}
