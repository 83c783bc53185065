import { findFigures } from "../figures/find-figures.ts";
import { listCellFigures } from "../figures/list-cell-figures.ts";
import { hasUnknownCitation } from "../library/has-unknown-citation.ts";
import { limits } from "../limits.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import { createCellFinder } from "../outline/create-cell-finder.ts";
import type { Cell } from "../outline/grid-outline.ts";
import { listCells } from "../outline/list-cells.ts";
import type { Rule } from "../rule.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording } from "../wording/list-wording.ts";

/**
 * A figure in words ("41 in 100", "41%", "1 in 4") that no cited entry carries.
 *
 * Numbers live in the evidence register, where somebody has held them against their source, and words only
 * repeat them. So a slip of the pen cannot become a fact, and when an entry changes, every place that
 * repeats it is found. The short form is held to the same: "40 in 100 with one, 20 with the other". Ages,
 * years, times and how many people were studied are no figures of this kind.
 *
 * IPDAS C2 and L5.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "In one study 40 in 100 read more in the library, and 20 in 100 at home."
 *         evidence: [qp-001]
 * ```
 *
 * @example bad: Another number
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "In one study **45 in 100** read more in the library, and 20 in 100 at home."
 *         evidence: [qp-001]
 * ```
 * ```text
 * 5:31 error Unexpected figure "45 in 100" in the answer of *Read in the library* to *How likely is it to help?*: `qp-001` does not carry it
 *   Cite the entry that carries it, take the number out, or add it to the entry: to its `arms`, or to its `figures` as it may be written.
 * ```
 *
 * @example bad: A number where nothing is cited
 * ```yaml
 * need:
 *   summary: It is too loud to read in 60% of homes.
 * alongside:
 *   - id: tell-someone
 *     text: One in three people find that it helps to say so.
 * ```
 * ```text
 * 2:12 error Unexpected figure "60%" in `need.summary`, which cites nothing
 *   Take the number out: figures stand in answers, with the evidence they come from.
 * 5:11 error Unexpected figure "One in three" in the alongside item *Tell someone*: it cites no evidence
 *   Cite the entry that carries it, take the number out, or add it to the entry: to its `arms`, or to its `figures` as it may be written.
 * ```
 */
export const numbersFromEvidence: Rule = {
  id: "numbers-from-evidence",
  severity: "error",
  run({ source, grid, library }, report) {
    if (!grid) return;
    for (const cell of listCells(grid)) {
      const figures = listCellFigures(source, cell, library);
      const [next] = figures.slice(limits.figures);
      if (next) {
        report({
          path: next.path,
          place: next.place,
          reason: `There are more than ${limits.figures} figures in ${cell.title}: the rest are not looked at`,
          note: "Leave the few that people need, and say the others in words.",
        });
      }
      for (const figure of figures.slice(0, limits.figures)) {
        if (figure.carriers.length > 0 || hasUnknownCitation(cell, library)) continue;
        report({
          path: figure.path,
          place: figure.place,
          reason: `Unexpected figure "${figure.say}" in ${cell.title}: ${sayWhatIsCited(cell)}`,
          actual: figure.say,
          note: "Cite the entry that carries it, take the number out, or add it to the entry: to its `arms`, or to its `figures` as it may be written.",
        });
      }
    }
    const findCell = createCellFinder(grid);
    const elsewhere = listWording(source, "grid").filter(({ path }) => !findCell(path));
    for (const { path, text } of elsewhere) {
      for (const passage of listPassages(source, path, text)) {
        for (const figure of findFigures(passage.text)) {
          report({
            path,
            place: passage.placeOf(figure.start, figure.end),
            reason: `Unexpected figure "${figure.say}" in ${describePath(source.value, path)}, which cites nothing`,
            actual: figure.say,
            note: "Take the number out: figures stand in answers, with the evidence they come from.",
          });
        }
      }
    }
  },
};

function sayWhatIsCited({ evidence }: Cell): string {
  if (evidence.length === 0) return "it cites no evidence";
  const ids = listWords(quoteCode(evidence.map(({ id }) => id)), "and");
  return evidence.length === 1 ? `${ids} does not carry it` : `none of ${ids} carries it`;
}
