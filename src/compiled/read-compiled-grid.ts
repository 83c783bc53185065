import { compiledGridShape } from "./compiled-grid-shape.ts";
import type { CompiledGrid } from "./generated/compiled-grid.ts";
import { readFormat } from "./read-format.ts";
import { refuse } from "./shape.ts";

/**
 * Takes what was fetched as a compiled grid. Looks at everything a page shows, links included, and
 * changes nothing.
 *
 * This is the small guard for pages; the validator made from the schema is many times its size and
 * is for tests and tools.
 *
 * @throws {CompiledGridError} `unknown-format` for a format other than 1; `malformed`, naming the
 *   place, for anything else that is not a compiled grid
 */
export function readCompiledGrid(value: unknown): CompiledGrid {
  readFormat(value, "grid");
  compiledGridShape(value, "");
  const grid = value as CompiledGrid;
  refuseRepeated(grid.options, "/options");
  refuseRepeated(grid.questions, "/questions");
  if (grid.status === "withdrawn" && !grid.withdrawn) refuse("/withdrawn", "there");
  refuseUncited(grid, grid.need.naturalCourse?.evidence ?? [], "/need");
  for (const { id, evidence } of grid.alongside) refuseUncited(grid, evidence, `/alongside/${id}`);
  for (const [index, { answers }] of grid.questions.entries()) {
    for (const { id } of grid.options) {
      const path = `/questions/${index}/answers/${id}`;
      const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (!given) refuse(path, "there");
      refuseUncited(grid, [...given.evidence, ...(given.chance ? [given.chance.from] : [])], path);
    }
  }
  return grid;
}

function refuseRepeated(items: readonly { id: string }[], path: string): void {
  if (new Set(items.map(({ id }) => id)).size < items.length) refuse(path, "without an id twice");
}

function refuseUncited({ evidence }: CompiledGrid, cited: readonly string[], path: string): void {
  for (const each of cited) {
    if (!Object.hasOwn(evidence, each)) refuse(`/evidence/${each}`, `there, for ${path}`);
  }
}
