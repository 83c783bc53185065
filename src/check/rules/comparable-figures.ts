import { listCellFigures } from "../figures/list-cell-figures.ts";
import type { Rule } from "../rule.ts";
import { checkComparisons } from "./comparable-figures/check-comparisons.ts";
import { checkDrawing } from "./comparable-figures/check-drawing.ts";
import { checkFirstLayer } from "./comparable-figures/check-first-layer.ts";
import { checkNoNewHelp } from "./comparable-figures/check-no-new-help.ts";
import { checkOneGroup } from "./comparable-figures/check-one-group.ts";

/**
 * A figure that would mislead beside another: alone on the first layer, about something else than its row,
 * or set against a figure of a different study.
 *
 * A number by itself cannot say what the help changed, and two numbers from two studies differ for many
 * reasons besides the help. So on the first layer and the printed sheet a figure stands only as a pair, with
 * and without, from one study, about what the row's `outcome` names. A figure of one group waits in `more`,
 * in a row that shows no trial's figures. Words such as "more than" join only figures of one study. In a grid
 * that puts help first, carrying on as now shows no figure on any layer: how many stop by themselves reads
 * as a reason to wait.
 *
 * IPDAS L6 and L7.
 *
 * @example good: A pair from one study
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: "40 in 100 read more in the library, and 20 in 100 at home."
 *         evidence: [qp-001]
 *         chance: { from: qp-001 }
 * ```
 *
 * @example bad: Half a pair
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: 40 in 100 read more in the library.
 *         evidence: [qp-001]
 * ```
 * ```text
 * 5:15 error Unexpected figure "40 in 100" on the first layer of the answer of *Read in the library* to *How likely is it to help?*: the other half of its pair is missing
 *   Say beside it: "20 in 100 at home". Or say it in words, and put the figures in `more`.
 * ```
 *
 * @example bad: A group without comparison
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         text: 60 in 100 homes were loud.
 *         more: In the count, 60 in 100 homes were loud.
 *         evidence: [qp-004, qp-001]
 * ```
 * ```text
 * 5:15 error Unexpected figure "60 in 100" on the first layer of the answer of *Stay at home* to *How likely is it to help?*: `qp-004` has no comparison group
 *   Say it in words, and put the figure in `more`.
 * 6:29 error Unexpected figure "60 in 100" in the answer of *Stay at home* to *How likely is it to help?*: `qp-004` has no comparison group, and this row shows figures of a comparison in the answer of *Read in the library* to *How likely is it to help?*
 *   Say it in words: beside figures of a trial it would be read as its other half.
 * ```
 *
 * @example bad: A row about something else
 * ```yaml
 * questions:
 *   - id: how-likely
 *     outcome: { measure: slept better }
 *     answers:
 *       library:
 *         text: "40 in 100 read more in the library, and 20 in 100 at home."
 *         chance: { from: qp-001 }
 * ```
 * ```text
 * 6:16 error Unexpected figure "40 in 100" on the first layer of the answer of *Read in the library* to *How likely is it to help?*: `qp-001` counted "read more", and the row is about "slept better"
 *   Let the row's `outcome` say what its figures count, and keep other figures in `more`.
 * 7:25 error Unexpected `chance` in the answer of *Read in the library* to *How likely is it to help?*: `qp-001` counted "read more", and the row is about "slept better"
 *   Draw figures only where they count what the row's `outcome` says; tell others in `more`.
 * ```
 *
 * @example bad: Two studies in one breath
 * ```yaml
 * options:
 *   - id: library
 *     covers: [library, headphones]
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: More read more in the library (40 in 100) than with headphones (35 in 100).
 *         evidence: [qp-001, qp-002]
 *       headphones:
 *         text: More read more with headphones than without.
 *         basis: evidence
 *         evidence: [qp-002]
 * ```
 * ```text
 * 8:46 error Unexpected "More … than" between "40 in 100" and "35 in 100" in the answer of *Read in the library* to *How likely is it to help?*: the two figures come from different studies
 *   Say each study in a sentence of its own: people, times and comparisons differ, so the difference may come from them.
 * ```
 *
 * @example bad: A drawing without a comparison
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         evidence: [qp-004, qp-001]
 *         chance: { from: qp-004 }
 * ```
 * ```text
 * 6:25 error Unexpected `chance` in the answer of *Stay at home* to *How likely is it to help?*: `qp-004` has no comparison group
 *   Take it out: a group by itself tells nobody what the help changed. The figure can stand in `more`.
 * ```
 *
 * @example bad: A group that the study does not have
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         chance: { from: qp-001, arm: libary }
 * ```
 * ```text
 * 5:38 error Unexpected `libary` for `arm` of `chance` in the answer of *Read in the library* to *How likely is it to help?*: `qp-001` has no group `libary`
 *   Did you mean `library`?
 * ```
 *
 * @example bad: The wrong way round
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         chance: { from: qp-001, arm: home, against: library }
 * ```
 * ```text
 * 5:9 error Unexpected `chance` in the answer of *Read in the library* to *How likely is it to help?*: it draws the comparison group `home` of `qp-001` as what *Read in the library* brings
 *   Write `arm: library, against: home`. Only carrying on as now, or an option that covers `home`, is what a comparison group had.
 * ```
 *
 * @example bad: A drawing of what nobody knows
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       headphones:
 *         evidence: [qp-002]
 *         chance: { from: qp-002 }
 * ```
 * ```text
 * 6:25 error Unexpected `chance` in the answer of *Wear headphones* to *How likely is it to help?*, whose basis is `not-known`
 *   Give it the basis `evidence`, or take `chance` out: what is drawn was measured.
 * ```
 *
 * @example bad: Help first, and a figure for carrying on
 * ```yaml
 * safety: { helpFirst: true, quickExit: true }
 * questions:
 *   - id: involves
 *     answers:
 *       stay: { text: "If you may not be safe, use the help shown first now." }
 *   - id: how-likely
 *     answers:
 *       stay:
 *         more: 20 in 100 read more at home.
 *         evidence: [qp-001]
 *   - id: what-like
 *     kinds: [experience, where, privacy]
 * ```
 * ```text
 * 9:15 error Unexpected figure "20 in 100" in the answer of *Stay at home* to *How likely is it to help?*, in a grid that puts help first
 *   Take it out on every layer: a number of people who stopped or recovered by themselves reads as a reason not to get help.
 * 10:20 error Unexpected `qp-001` in the answer of *Stay at home* to *How likely is it to help?*, in a grid that puts help first: a cited entry brings its figures with it
 *   Cite an entry without figures, or none.
 * ```
 */
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
