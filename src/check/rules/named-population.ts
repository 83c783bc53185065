import { findArms } from "../figures/find-carrier.ts";
import { findFigures } from "../figures/find-figures.ts";
import { type CellFigure, listCellFigures } from "../figures/list-cell-figures.ts";
import type { Arm } from "../library/library.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords } from "../naming/list-words.ts";
import type { Cell } from "../outline/grid-outline.ts";
import { listCells } from "../outline/list-cells.ts";
import type { Finding, Report, Rule } from "../rule.ts";
import { readKey, readList, readText } from "../tree.ts";

/**
 * A figure without the people it is about, what they were compared with, or when it was counted.
 *
 * "24 in 100 did well" says nothing until one knows who, and instead of what: on a dummy pill, on a waiting
 * list, with usual care. The register says it once for every grid. An entry names its group, and with figures
 * its period; with `arms` it also says what was compared: an arm marked with its own `comparison`, or in
 * words, and "none" where one group was counted alone. In a grid the figure of a comparison arm stands in one
 * sentence with that arm's own words, its `say`, because "without treatment" is something else than "with
 * usual care". The page shows group and period beside every figure. (`schema` holds the entry to `group`
 * and, with arms, to `measure` and `period`.)
 *
 * IPDAS L4 and L5.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "40 in 100 read more in the library. At home: 20 in 100."
 * ```
 *
 * @example bad: A comparison in other words
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "40 in 100 read more in the library, and 20 in 100 without it."
 * ```
 * ```text
 * 5:56 error Unexpected figure "20 in 100" in the answer of *Read in the library* to *How likely is it to help?*: its sentence does not say whose it is, "at home"
 *   Write it with the register's own words: "20 in 100 at home".
 * ```
 *
 * @example bad: Nothing compared, and nothing said of it
 * ```yaml evidence
 * entries:
 *   - id: qp-002
 *     arms:
 *       - { id: without, comparison: null }
 * ```
 * ```text
 * 3:5 error Missing `comparison` in the entry `qp-002`, which has arms
 *   Mark the arm that the others were compared with, or say it in the entry's own `comparison`: none (one group), where nothing was compared.
 * ```
 *
 * @example bad: Figures of no time
 * ```yaml evidence
 * entries:
 *   - id: qp-004
 *     period: null
 *     arms: null
 *     figures: [{ say: 60 in 100 }]
 * ```
 * ```text
 * 5:5 error Missing `period` in the entry `qp-004`, which has figures
 *   Add `period`: a figure says when it was counted.
 * ```
 */
export const namedPopulation: Rule = {
  id: "named-population",
  severity: "error",
  run({ source, kind, grid, library }, report) {
    if (kind === "evidence") {
      readList(source.value, "entries").forEach((entry, index) => {
        listEntryFindings(source.value, entry, index).forEach(report);
      });
    }
    for (const cell of grid ? listCells(grid) : []) {
      for (const figure of listCellFigures(source, cell, library)) {
        checkComparison(cell, figure, report);
      }
    }
  },
};

function listEntryFindings(tree: unknown, entry: unknown, index: number): Finding[] {
  const path = ["entries", index];
  const arms = readList(entry, "arms");
  const isCompared =
    readText(entry, "comparison") !== undefined ||
    arms.some((arm) => readKey(arm, "comparison") !== undefined);
  const figures = readList(entry, "figures");
  const isShare = figures.some((item) => findFigures(readText(item, "say") ?? "", 1).length > 0);
  return [
    ...(arms.length === 0 || isCompared
      ? []
      : [
          {
            path: [...path, "arms"],
            part: "key" as const,
            reason: `Missing \`comparison\` in ${describePath(tree, path)}, which has arms`,
            note: "Mark the arm that the others were compared with, or say it in the entry's own `comparison`: none (one group), where nothing was compared.",
          },
        ]),
    ...(!isShare || readKey(entry, "period") !== undefined
      ? []
      : [
          {
            path: [...path, "figures"],
            part: "key" as const,
            reason: `Missing \`period\` in ${describePath(tree, path)}, which has figures`,
            note: "Add `period`: a figure says when it was counted.",
          },
        ]),
  ];
}

/** Finds the figure of a comparison arm in a sentence that says it of somebody else, or of nobody. */
function checkComparison(cell: Cell, figure: CellFigure, report: Report): void {
  const { carriers, path, place, say, sentence } = figure;
  const arms = carriers.map((entry) => findArms(entry, figure));
  // A figure that may be another group's, or one of no group, is taken for that.
  const isComparison =
    arms.length > 0 &&
    arms.length < 10 &&
    arms.every(
      (own) =>
        own.length > 0 && own.length < 10 && own.every((arm) => arm.comparison !== undefined),
    );
  if (!isComparison) return;
  const names = [...new Set(arms.flat().map(nameArm))];
  const told = flatten(sentence.text);
  if (names.some((name) => told.includes(flatten(name)))) return;
  const quoted = names.map((name) => `"${name}"`);
  report({
    path,
    place,
    reason: `Unexpected figure "${say}" in ${cell.title}: its sentence does not say whose it is, ${listWords(quoted)}`,
    actual: say,
    note: `Write it with the register's own words: "${say} ${names[0]}".`,
  });
}

/** What an arm is called in a sentence: without what its `say` adds in brackets. */
function nameArm({ say }: Arm): string {
  return say.replaceAll(/\s*\([^)]*\)/g, "").trim();
}

function flatten(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ").replaceAll("’", "'");
}
