import { type FoundDirection, findDirection } from "../figures/find-direction.ts";
import { findMeasure } from "../figures/find-measure.ts";
import { listRowFigures, type RowFigure } from "../figures/list-row-figures.ts";
import type { Direction } from "../figures/read-direction.ts";
import type { Library } from "../library/library.ts";
import type { QuestionOutline } from "../outline/grid-outline.ts";
import type { Report, Rule } from "../rule.ts";

/**
 * Figures in one row worded in opposite directions: some count people who got better, others people who did not.
 *
 * A reader runs along the numbers: beside "39 in 100 did well", "13 in 100 got worse" looks like a smaller gain.
 * So the figures of one question count the same way, on both layers and in what is drawn. Both sides of the
 * same group in one answer ("54 in 100 got better, 46 did not get better") are no such slip but the two framings
 * that guides ask for. The direction is read from the words that follow a figure, from the heading of its
 * sentence, or from the register's `measure`; where these leave a doubt nothing is said, and in a question about
 * both benefits and downsides only a figure told the other way round than the register measured is an error.
 * The phrases are listed in `src/check/words/direction-words.ts`.
 *
 * The PIF guide on risk.
 *
 * @example good: Both sides of one group
 * ```yaml evidence
 * entries:
 *   - id: qp-001
 *     measure: got better at reading
 *     figures: [{ say: 60 in 100 }]
 * ```
 * ```yaml
 * questions:
 *   - id: how-likely
 *     outcome: { measure: got better at reading }
 *     answers:
 *       library:
 *         more: "In the library 40 in 100 got better. The other 60 in 100 did not get better."
 * ```
 *
 * @example bad: Two directions
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         more: Reading got harder. 20 in 100 at home got worse.
 *       library:
 *         more: In the library 40 in 100 got better.
 * ```
 * ```text
 * 5:35 error Unexpected figure "20 in 100" in the answer of *Stay at home* to *How likely is it to help?*: it counts people who did not do well, and "40 in 100" in the answer of *Read in the library* to *How likely is it to help?* counts people who did
 *   Say it in words, or move it to a question about what it counts.
 * ```
 *
 * @example bad: The other way round than the register has it
 * ```yaml evidence
 * entries:
 *   - id: qp-001
 *     measure: got worse at reading
 * ```
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "40 in 100 got better in the library, and 20 in 100 at home."
 * ```
 * ```text
 * grids/quiet-place/grid.yaml:5:16 error Unexpected "got better" after "40 in 100" in the answer of *Read in the library* to *How likely is it to help?*: `qp-001` counted "got worse at reading"
 *   Say what the register counted, or look at its entry again.
 * ```
 */
export const sameDirection: Rule = {
  id: "same-direction",
  severity: "error",
  run({ source, grid, library }, report) {
    for (const question of grid?.questions ?? []) {
      const told = listRowFigures(source, question, library).flatMap((row): Told[] => {
        const found = findDirection(row.figure);
        return found ? [{ ...row, ...found }] : [];
      });
      const turned = new Set(told.filter(isTurned));
      for (const one of turned) reportTurned(one, report);
      if (isMixed(question)) continue;
      const byCell = groupByCell(told);
      const others = told.filter(
        (one) => !turned.has(one) && !isOtherHalf(one, byCell.get(one.cell) ?? []),
      );
      checkRow(others, findDrawn(question, library), report);
    }
  },
};

type Told = RowFigure & FoundDirection;

function groupByCell(told: readonly Told[]): ReadonlyMap<unknown, readonly Told[]> {
  const byCell = new Map<unknown, Told[]>();
  for (const one of told) byCell.set(one.cell, [...(byCell.get(one.cell) ?? []), one]);
  return byCell;
}

function isMixed({ kinds = [] }: QuestionOutline): boolean {
  return kinds.includes("benefit") && kinds.includes("downside");
}

/** Says whether the words beside a figure contradict what every entry that carries it measured. */
function isTurned({ figure, direction, beside }: Told): boolean {
  return (
    beside !== undefined &&
    figure.carriers.length > 0 &&
    figure.count * 2 !== figure.outOf &&
    figure.carriers.every((entry) => {
      const measured = findMeasure(entry);
      return measured !== undefined && measured !== direction && (entry.figures ?? []).length === 0;
    })
  );
}

function reportTurned({ cell, figure, beside }: Told, report: Report): void {
  const [entry] = figure.carriers;
  report({
    path: figure.path,
    place: figure.place,
    reason: `Unexpected "${beside}" after "${figure.say}" in ${cell.title}: \`${entry?.id}\` counted "${entry?.measure}"`,
    actual: beside ?? "",
    note: "Say what the register counted, or look at its entry again.",
  });
}

/** Says whether an answer tells the other side of the same group too, so that both stand together. */
function isOtherHalf(one: Told, told: readonly Told[]): boolean {
  return told.some(
    ({ figure, direction }) =>
      direction !== one.direction &&
      Math.abs(figure.count / figure.outOf + one.figure.count / one.figure.outOf - 1) < 1e-9,
  );
}

/** The direction of what the row draws, if it draws anything. */
function findDrawn({ answers = [] }: QuestionOutline, library: Library): Direction | undefined {
  const entries = answers.flatMap(({ chance }) =>
    chance?.from === undefined ? [] : (library.evidence.get(chance.from)?.entry ?? []),
  );
  return entries.map(findMeasure).find((direction) => direction !== undefined);
}

const said = {
  better: { here: "people who did well", there: "people who did not" },
  worse: { here: "people who did not do well", there: "people who did" },
} as const;

function checkRow(told: readonly Told[], drawn: Direction | undefined, report: Report): void {
  const shared = drawn ?? findShared(told);
  const first = told.find(({ direction }) => direction === shared);
  const reported = new Set<unknown>();
  for (const { cell, figure, direction } of told) {
    if (direction === shared || reported.has(cell)) continue;
    reported.add(cell);
    const other = first
      ? `"${first.figure.say}" in ${first.cell === cell ? "the same answer" : first.cell.title}`
      : "what this row draws";
    report({
      path: figure.path,
      place: figure.place,
      reason: `Unexpected figure "${figure.say}" in ${cell.title}: it counts ${said[direction].here}, and ${other} counts ${said[direction].there}`,
      actual: figure.say,
      note: "Say it in words, or move it to a question about what it counts.",
    });
  }
}

function findShared(told: readonly Told[]): Direction {
  const better = told.filter(({ direction }) => direction === "better").length;
  return better * 2 >= told.length ? "better" : "worse";
}
