import {
  checkComparisons,
  checkDrawing,
  checkFirstLayer,
  checkNoNewHelp,
  checkOneGroup,
} from "../comparable/index.ts";
import { listCellFigures } from "../list-cell-figures.ts";
import type { Rule } from "../rule.ts";

export const comparableFigures: Rule = {
  id: "comparable-figures",
  severity: "error",
  run({ source, grid, library }, report) {
    if (!grid) return;
    const shared = [...(grid.naturalCourse ? [grid.naturalCourse] : []), ...grid.alongside];
    for (const cell of shared) {
      const figures = listCellFigures(source, cell, library);
      const guarded =
        cell === grid.naturalCourse && checkNoNewHelp(grid, cell, figures, library, report);
      if (guarded) continue;
      checkFirstLayer(cell, undefined, figures, report);
      checkComparisons(cell, figures, report);
    }
    for (const question of grid.questions) {
      const rows = (question.answers ?? []).map((cell) => ({
        cell,
        figures: listCellFigures(source, cell, library),
      }));
      const open = rows.filter(({ cell, figures }) => {
        const isNoNewHelp = cell.option?.kind === "no-new-help";
        return !(isNoNewHelp && checkNoNewHelp(grid, cell, figures, library, report));
      });
      for (const { cell, figures } of open) {
        checkFirstLayer(cell, question, figures, report);
        checkDrawing(cell, question, library, report);
        checkComparisons(cell, figures, report);
      }
      checkOneGroup(open, library, report);
    }
  },
};
