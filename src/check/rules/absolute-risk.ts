import type { TreePath } from "../../author/index.ts";
import { findFigures } from "../figures/find-figures.ts";
import { listCellFigures } from "../figures/list-cell-figures.ts";
import { describePath } from "../naming/describe-path.ts";
import { createCellFinder } from "../outline/create-cell-finder.ts";
import type { Rule } from "../rule.ts";
import { readList, readPath } from "../tree.ts";
import { createFinder } from "../wording/create-finder.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording } from "../wording/list-wording.ts";
import { relativeWords } from "../words/relative-words.ts";

const findRelativeWords = createFinder(relativeWords);
/** "30% less likely", "reduced by 30%": the list of words cannot hold numbers. */
const relativePerCent =
  /\d{1,3}(?:\.\d{1,2})?\s?(?:%|per\s?cent)\s(?:less|more|fewer|lower|higher|likelier|reduction|increase|drop|rise)\b|\b(?:reduced|lowered|cut|raised|increased|fell|rose|dropped)\s(?:\S{1,20}\s){0,3}by\s(?:about\s)?\d{1,3}(?:\.\d{1,2})?\s?(?:%|per\s?cent)/giu;

/**
 * "Doubles the risk", "30% less likely" or "three times as likely" without the numbers themselves.
 *
 * Twice as likely may be 2 in 100 instead of 1 in 100, or 60 instead of 30, and sounds the same. So words that
 * say how many times larger or smaller a chance is stand only in an answer that also tells both numbers, in
 * its words or in `more`, or in a claim of the register whose entry has both groups. The words are listed in
 * `src/check/words/relative-words.ts`.
 *
 * The PIF guide on risk.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: In the library twice as many read more.
 *         more: "40 in 100 read more in the library, and 20 in 100 at home."
 * ```
 *
 * @example bad
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: In the library you are twice as likely to read more.
 *         more: Nobody knows why.
 * ```
 * ```text
 * 5:38 warning Unexpected "twice as likely" in `text` of the answer of *Read in the library* to *How likely is it to help?*, without the numbers themselves
 *   Say both numbers, for example "40 in 100 with it, and 20 in 100 without", in the answer or in its `more`. Or say only that there were more, or fewer.
 * ```
 *
 * @example bad: In the evidence register
 * ```yaml evidence
 * entries:
 *   - id: qp-003
 *     claim: Noise was 30% less likely in homes with a door.
 * ```
 * ```text
 * 3:12 warning Unexpected "30% less" in `claim` of the entry `qp-003`, without the numbers themselves
 *   Give the entry its `arms`, the groups with their counts. Or say only that there were more, or fewer.
 * ```
 */
export const absoluteRisk: Rule = {
  id: "absolute-risk",
  severity: "warning",
  starred: true,
  run({ source, kind, grid, library }, report) {
    if (kind !== "grid" && kind !== "evidence") return;
    const findCell = grid ? createCellFinder(grid) : () => undefined;
    for (const { path, text } of listWording(source, kind)) {
      for (const passage of listPassages(source, path, text)) {
        for (const { say, start, end } of findRelative(passage.text)) {
          // "30% less" holds a figure of its own, which is not one of the two.
          const own = findFigures(say).length;
          const cell = findCell(path);
          const told = cell
            ? listCellFigures(source, cell, library).length
            : findFigures(passage.text).length;
          const isDrawn = cell?.chance !== undefined || countArms(source.value, path) > 1;
          if (isDrawn || told - own > 1) continue;
          report({
            path,
            place: passage.placeOf(start, end),
            reason: `Unexpected "${say}" in ${describePath(source.value, path)}, without the numbers themselves`,
            actual: say,
            note: `${kind === "grid" ? bothNumbers : bothArms} Or say only that there were more, or fewer.`,
          });
        }
      }
    }
  },
};

const bothNumbers =
  'Say both numbers, for example "40 in 100 with it, and 20 in 100 without", in the answer or in its `more`.';
const bothArms = "Give the entry its `arms`, the groups with their counts.";

interface Relative {
  readonly say: string;
  readonly start: number;
  readonly end: number;
}

function findRelative(text: string): Relative[] {
  const perCents = Array.from(text.matchAll(relativePerCent), ({ 0: say, index }) => ({
    say,
    start: index,
    end: index + say.length,
  }));
  return [...findRelativeWords(text), ...perCents];
}

/** The groups of the register's entry that words belong to; 0 for words of a grid. */
function countArms(tree: unknown, path: TreePath): number {
  return path[0] === "entries" ? readList(readPath(tree, path.slice(0, 2)), "arms").length : 0;
}
