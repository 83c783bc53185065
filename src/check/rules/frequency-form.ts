import { listRowFigures, type RowFigure } from "../figures/list-row-figures.ts";
import { type CellFigure, listCellFigures } from "../figures/list-cell-figures.ts";
import { rewriteShare } from "../figures/rewrite-share.ts";
import { listCells } from "../outline/list-cells.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { createFinder } from "../wording/create-finder.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording } from "../wording/list-wording.ts";
import { statisticsWords } from "../words/statistics-words.ts";

const findStatistics = createFinder([statisticsWords]);
/** "OR 0.52", "p < 0.001", "n = 187": the list of words cannot hold numbers. */
const statistic =
  /(?<![\p{L}\d])(?:(?:OR|RR|HR|SMD|MD|NNT|NNH|CI|SD)(?:\s(?:of\s)?|\s?[=<>≤≥:]\s?)[-–−]?\d+(?:\.\d+)?|[pndrg]\s?[=<>≤≥]\s?[-–−]?\d*\.?\d+)/gu;

/**
 * A percentage, a decimal, or "1 in 4" in a row that compares; or what only statisticians read.
 *
 * Counts of people are easier to picture than parts of a hundred: "41 in 100" than "41%", and nobody is half a
 * person. In "1 in 4" beside "1 in 5" the larger number is the smaller chance, and many read it the other way
 * round; so in a question with more than one figure all are written out of 100, or out of 1,000 for what seldom
 * happens. Where the totals differ too, `same-denominator` says it. Effect sizes, intervals and p values belong in the
 * register: the words are in `src/check/words/statistics-words.ts`.
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
 *
 * @example bad: What only statisticians read
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: The effect size was small (p < 0.05).
 * ```
 * ```text
 * 5:19 warning Unexpected "effect size" in `more` of the answer of *Read in the library* to *How likely is it to help?*: only statisticians read it
 *   Say how many people, out of how many and against what, as the cited entry has it; or say in words that there were more, or fewer.
 * 5:42 warning Unexpected "p < 0.05" in `more` of the answer of *Read in the library* to *How likely is it to help?*: only statisticians read it
 *   Say how many people, out of how many and against what, as the cited entry has it; or say in words that there were more, or fewer.
 * ```
 */
export const frequencyForm: Rule = {
  id: "frequency-form",
  severity: "warning",
  run(context, report) {
    const { source, grid, library } = context;
    if (!grid) return;
    checkStatistics(context, report);
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

function checkStatistics({ source }: RuleContext, report: Report): void {
  for (const { path, text } of listWording(source, "grid")) {
    for (const passage of listPassages(source, path, text)) {
      const numbers = Array.from(passage.text.matchAll(statistic), ({ 0: say, index }) => ({
        ...{ say, start: index, end: index + say.length },
      }));
      for (const { say, start, end } of [...findStatistics(passage.text), ...numbers]) {
        report({
          path,
          place: passage.placeOf(start, end),
          reason: `Unexpected "${say}" in ${describePath(source.value, path)}: only statisticians read it`,
          actual: say,
          note: "Say how many people, out of how many and against what, as the cited entry has it; or say in words that there were more, or fewer.",
        });
      }
    }
  }
}

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
