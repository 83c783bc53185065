import type { EvidenceEntry } from "../generated/evidence.ts";
import type { Answer, Grid, Question } from "../generated/grid.ts";
import { carriesFigure, findArms, nameStudy } from "./find-carrier.ts";
import { findFigures } from "./find-figures.ts";

/**
 * Says whether the findings of a row may be read against each other.
 *
 * - `none`: there is nothing to compare. Fewer than two answers rest on evidence or show a figure, or the
 *   row is not about benefit and shows none.
 * - `yes`: all figures shown come from one study, which counted the same thing in the same people at the
 *   same time; in a row about benefit every answer that rests on evidence cites it.
 * - `no`: the findings come from different studies, whether told in figures or in words.
 *
 * Figures are shown by `text` and by `chance`; what stands in `more` is not beside anything.
 */
export function compareFigures(
  question: Question,
  grid: Grid,
  evidence: ReadonlyMap<string, EvidenceEntry>,
): "yes" | "no" | "none" {
  const resting = grid.options
    .map(({ id }) => readAnswer(question.answers[id], evidence))
    .filter(({ isEvidence, shown }) => isEvidence || shown.length > 0);
  const shown = [...new Set(resting.flatMap((answer) => answer.shown))];
  const isBenefit = question.kinds.includes("benefit");
  if (resting.length < 2 || (!isBenefit && shown.length === 0)) return "none";
  if (shown.length === 0) return findShared(resting.map(({ cited }) => cited)) ? "yes" : "no";
  if (isBenefit && !resting.every(({ cited }) => cited.some((entry) => shown.includes(entry)))) {
    return "no";
  }
  return new Set(shown.map(nameCount)).size === 1 ? "yes" : "no";
}

interface Resting {
  readonly isEvidence: boolean;
  readonly cited: readonly EvidenceEntry[];
  readonly shown: readonly EvidenceEntry[];
}

function readAnswer(
  answer: Answer | undefined,
  evidence: ReadonlyMap<string, EvidenceEntry>,
): Resting {
  const cited = (answer?.evidence ?? []).flatMap((id) => evidence.get(id) ?? []);
  const figures = findFigures((answer?.text ?? "").replaceAll(/[*_]/g, ""));
  const told = figures.flatMap((figure) => {
    const carriers = cited.filter((entry) => carriesFigure(entry, figure));
    // A share may happen to stand in several entries: the one whose pair is told is the one meant.
    const paired = carriers.filter((entry) => countArmsTold(entry, figures) > 1);
    return paired.length > 0 ? paired : carriers;
  });
  const drawn = cited.filter(({ id }) => id === answer?.chance?.from);
  return { isEvidence: answer?.basis === "evidence", cited, shown: [...told, ...drawn] };
}

function countArmsTold(entry: EvidenceEntry, figures: ReturnType<typeof findFigures>): number {
  return new Set(figures.flatMap((figure) => findArms(entry, figure))).size;
}

function findShared(lists: readonly (readonly EvidenceEntry[])[]): boolean {
  const [first = [], ...others] = lists;
  return first.some((entry) =>
    others.every((list) => list.some((other) => nameCount(other) === nameCount(entry))),
  );
}

/**
 * What tells one count from another. Two studies never share one, however alike: the people, and what the
 * comparison group had, differ in ways that no register tells. Nor do two counts of one publication.
 */
function nameCount(entry: EvidenceEntry): string {
  const { measure = "", period = "", group } = entry;
  return JSON.stringify([nameStudy(entry), measure, period, group]);
}
