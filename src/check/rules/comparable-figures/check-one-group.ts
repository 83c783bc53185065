import type { CellFigure } from "../../figures/list-cell-figures.ts";
import { isCompared, isComparison } from "../../figures/find-carrier.ts";
import { findPair } from "../../figures/find-pair.ts";
import type { Library } from "../../library/library.ts";
import type { Cell } from "../../outline/grid-outline.ts";
import type { Report } from "../../rule.ts";

/** One answer of a row, with the figures in its words. */
export interface TellingCell {
  readonly cell: Cell;
  readonly figures: readonly CellFigure[];
}

/**
 * Finds, on any layer, a figure of one group in a row that also shows figures of a comparison. A cell is
 * held only against the others: its own words say which figure is which.
 */
export function checkOneGroup(row: readonly TellingCell[], library: Library, report: Report): void {
  const comparing = row.filter((telling) => isComparing(telling, library));
  for (const { cell, figures } of row) {
    const compares = comparing.find((other) => other.cell !== cell);
    if (!compares) continue;
    for (const { layer, carriers, path, place, say } of figures) {
      // On the first layer the figure was told of already.
      if (layer === "text" || carriers.length === 0) continue;
      if (carriers.some(isCompared)) continue;
      report({
        path,
        place,
        reason: `Unexpected figure "${say}" in ${cell.title}: \`${carriers[0]?.id}\` has no comparison group, and this row shows figures of a comparison in ${compares.cell.title}`,
        actual: say,
        note: "Say it in words: beside figures of a trial it would be read as its other half.",
      });
    }
  }
}

function isComparing({ cell, figures }: TellingCell, library: Library): boolean {
  if (figures.some(({ carriers }) => carriers.some(isComparison))) return true;
  const { chance } = cell;
  const entry = chance?.from === undefined ? undefined : library.evidence.get(chance.from)?.entry;
  // A drawing that is no pair is told of for itself, and shows nothing to be compared with.
  return chance !== undefined && entry !== undefined && findPair(entry, chance) !== undefined;
}
