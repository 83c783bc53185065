import type { CompiledGrid } from "../../../src/compiled/index.ts";
import { makeGrid } from "./make-grid.ts";

const long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

/** The small grid with that many options; those beyond its three have names that no column holds. */
export function addOptions(count: number): CompiledGrid {
  const grid = makeGrid();
  grid.options.length = Math.min(count, grid.options.length);
  for (let index = grid.options.length; index < count; index++) {
    const id = `more-${index}`;
    grid.options.push({ ...grid.options[1]!, id, name: `${long} ${index}` });
    for (const question of grid.questions) question.answers[id] = question.answers["course"]!;
  }
  return grid;
}
