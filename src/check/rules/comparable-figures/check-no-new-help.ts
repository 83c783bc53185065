import type { CellFigure } from "../../figures/list-cell-figures.ts";
import { findFigures } from "../../figures/find-figures.ts";
import { findCited } from "../../library/find-cited.ts";
import type { EntryFigures, Library } from "../../library/library.ts";
import type { Cell, GridOutline } from "../../outline/grid-outline.ts";
import type { Report } from "../../rule.ts";

/**
 * In a grid that puts help first, keeps every figure away from carrying on as now: in words, drawn, or
 * travelling with a cited entry, whose numbers stand one tap away.
 * @returns true where it reported, so that the same figure is not reported again for something lesser.
 */
export function checkNoNewHelp(
  grid: GridOutline,
  cell: Cell,
  figures: readonly CellFigure[],
  library: Library,
  report: Report,
): boolean {
  if (!grid.helpFirst) return false;
  const where = `${cell.title}, in a grid that puts help first`;
  const note =
    "Take it out on every layer: a number of people who stopped or recovered by themselves reads as a reason not to get help.";
  for (const figure of figures) {
    const { path, place, say } = figure;
    report({ path, place, reason: `Unexpected figure "${say}" in ${where}`, actual: say, note });
  }
  if (cell.chance) {
    report({
      path: cell.chance.path,
      part: "key",
      reason: `Unexpected \`chance\` in ${where}`,
      note,
    });
  }
  const travelling = findCited(cell, library).filter(hasFigures);
  for (const { id } of travelling) {
    const citation = cell.evidence.find((other) => other.id === id);
    if (!citation) continue;
    report({
      path: citation.path,
      reason: `Unexpected \`${id}\` in ${where}: a cited entry brings its figures with it`,
      actual: id,
      note: "Cite an entry without figures, or none.",
    });
  }
  return figures.length > 0 || cell.chance !== undefined || travelling.length > 0;
}

function hasFigures({ arms = [], figures = [], claim }: EntryFigures): boolean {
  return arms.length > 0 || figures.length > 0 || findFigures(claim).length > 0;
}
