import { chooseTotal } from "../figures/choose-total.ts";
import { findPair } from "../figures/find-pair.ts";
import { listRowFigures } from "../figures/list-row-figures.ts";
import { rewriteShare } from "../figures/rewrite-share.ts";
import { writeTotal } from "../figures/write-total.ts";
import type { Library } from "../library/library.ts";
import type { QuestionOutline } from "../outline/grid-outline.ts";
import type { Rule } from "../rule.ts";

/**
 * Figures in one question out of different totals: 4 in 1,000 beside 41 in 100.
 *
 * Most people compare the first numbers and do not see the second. So all figures of one question share one
 * total, on both layers and in what is drawn, whichever answer they stand in. A percentage counts as out of
 * 100. The finding says how to write the same share out of the row's total; the register need not change,
 * since 1 in 4 and 25 in 100 are one share.
 *
 * IPDAS L7 and the PIF guide on risk.
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
 * @example bad: Another total
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         more: 1 in 5 read more at home.
 * ```
 * ```text
 * 5:15 error Unexpected figure "1 in 5" in the answer of *Stay at home* to *How likely is it to help?*: other figures of this row are out of 100
 *   Write "20 in 100".
 * ```
 */
export const sameDenominator: Rule = {
  id: "same-denominator",
  severity: "error",
  run({ source, grid, library }, report) {
    for (const question of grid?.questions ?? []) {
      const told = listRowFigures(source, question, library);
      const drawn = listDrawnTotals(question, library);
      const totals = new Set([...told.map(({ figure }) => figure.outOf), ...drawn]);
      if (totals.size < 2) continue;
      const shared = chooseTotal(
        told.map(({ figure }) => figure),
        drawn,
      );
      for (const { cell, figure } of told) {
        if (figure.outOf === shared) continue;
        const rewritten = rewriteShare(figure, shared);
        report({
          path: figure.path,
          place: figure.place,
          reason: `Unexpected figure "${figure.say}" in ${cell.title}: other figures of this row are out of ${writeTotal(shared)}`,
          actual: figure.say,
          ...(rewritten === undefined ? {} : { expected: [rewritten] }),
          note:
            rewritten === undefined
              ? "Say it in words: people compare the first numbers and do not see the second."
              : `Write "${rewritten}".`,
        });
      }
    }
  },
};

function listDrawnTotals({ answers = [] }: QuestionOutline, library: Library): number[] {
  return answers.flatMap(({ chance }) => {
    const entry = chance?.from === undefined ? undefined : library.evidence.get(chance.from)?.entry;
    const pair = chance && entry && findPair(entry, chance);
    return pair ? [pair.arm.outOf] : [];
  });
}
