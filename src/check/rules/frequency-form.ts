import { listRowFigures, type RowFigure } from "../figures/list-row-figures.ts";
import { type CellFigure, listCellFigures } from "../figures/list-cell-figures.ts";
import { rewriteShare } from "../figures/rewrite-share.ts";
import { listCells } from "../outline/list-cells.ts";
import type { Report, Rule } from "../rule.ts";

/**
 * A percentage, a decimal, or "1 in 4" in a row that compares.
 *
 * Counts of people are easier to picture than parts of a hundred: "41 in 100" than "41%", and nobody is half a
 * person. In "1 in 4" beside "1 in 5" the larger number is the smaller chance, and many read it the other way
 * round; so in a question with more than one figure all are written out of 100, or out of 1,000 for what seldom
 * happens. Where the totals differ too, `same-denominator` says it.
 *
 * IPDAS and the PIF guide on risk.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "40 in 100 read more in the library, and 20 in 100 at home."
 * ```
 *
 * @example bad: A percentage
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: 40% read more in the library, and 20 in 100 at home.
 * ```
 * ```text
 * 5:15 warning Unexpected percentage "40%" in the answer of *Read in the library* to *How likely is it to help?*, expected a count of people
 *   Write "40 in 100".
 * ```
 *
 * @example bad: A short total in a row that compares
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         more: 1 in 5 read more at home.
 *       library:
 *         more: 2 in 5 read more in the library.
 * ```
 * ```text
 * 5:15 warning Unexpected figure "1 in 5" in the answer of *Stay at home* to *How likely is it to help?*: this row compares, and 1 in so many is read the wrong way round
 *   Write "20 in 100", and the row's other figures out of 100 too.
 * ```
 */
export const frequencyForm: Rule = {
  id: "frequency-form",
  severity: "warning",
  run({ source, grid, library }, report) {
    if (!grid) return;
    for (const cell of listCells(grid)) {
      for (const figure of listCellFigures(source, cell, library)) {
        checkForm(cell.title, figure, report);
      }
    }
    for (const question of grid.questions) {
      checkRow(listRowFigures(source, question, library), report);
    }
  },
};

function checkForm(title: string, figure: CellFigure, report: Report): void {
  // A number that nothing carries is taken out, however it is written: `numbers-from-evidence`.
  if (figure.carriers.length === 0) return;
  const isPerCent = /%|per\s?cent/i.test(figure.say);
  if (!isPerCent && Number.isInteger(figure.count)) return;
  const rewritten = rewriteShare(figure, 100) ?? rewriteShare(figure, 1000);
  report({
    path: figure.path,
    place: figure.place,
    reason: `Unexpected ${isPerCent ? "percentage" : "decimal"} "${figure.say}" in ${title}, expected a count of people`,
    actual: figure.say,
    ...(rewritten === undefined ? {} : { expected: [rewritten] }),
    note:
      rewritten === undefined
        ? "Write how many of 1,000 people, in a whole number, and let the register's entry carry it."
        : `Write "${rewritten}".`,
  });
}

function checkRow(row: readonly RowFigure[], report: Report): void {
  const totals = new Set(row.map(({ figure }) => figure.outOf));
  if (row.length < 2 || totals.size > 1) return;
  for (const { cell, figure } of row) {
    if (figure.count !== 1 || figure.outOf === 100 || figure.outOf === 1000) continue;
    if (figure.carriers.length === 0) continue;
    const total = rewriteShare(figure, 100) === undefined ? 1000 : 100;
    const rewritten = rewriteShare(figure, total);
    report({
      path: figure.path,
      place: figure.place,
      reason: `Unexpected figure "${figure.say}" in ${cell.title}: this row compares, and 1 in so many is read the wrong way round`,
      actual: figure.say,
      ...(rewritten === undefined ? {} : { expected: [rewritten] }),
      note:
        rewritten === undefined
          ? "Write how many of 100 people, in a whole number, and let the register's entry carry it."
          : `Write "${rewritten}", and the row's other figures out of ${total === 100 ? "100" : "1,000"} too.`,
    });
  }
}
