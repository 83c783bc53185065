import type { CompiledGrid } from "../../../compiled/index.ts";
import type { ChosenOption, GroupingName } from "../../../record/index.ts";

/** Whether a grid asks for the kind of help itself: each of its options is one kind, and no two are the same. */
function isAboutKind({ options }: CompiledGrid): boolean {
  const kinds = options.flatMap(({ groupings }) => groupings);
  const isOneEach = options.every(({ groupings }) => groupings.length === 1);
  return isOneEach && new Set(kinds).size === kinds.length;
}

/**
 * The kind of help that a choice names.
 *
 * @returns undefined where the grid asks for something else, or where not exactly one option is chosen
 */
export function findKind(
  grid: CompiledGrid,
  chosen: readonly ChosenOption[],
): GroupingName | undefined {
  const [only, ...others] = chosen;
  if (!only || others.length > 0 || !isAboutKind(grid)) return undefined;
  return grid.options.find(({ id }) => id === only.option)?.groupings[0];
}
