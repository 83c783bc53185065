import type { CellFigure } from "../../figures/list-cell-figures.ts";
import { findArms, isComparison } from "../../figures/find-carrier.ts";
import type { Arm, EntryFigures } from "../../library/library.ts";
import { listWords } from "../../naming/list-words.ts";
import type { Cell, QuestionOutline } from "../../outline/grid-outline.ts";
import type { Report } from "../../rule.ts";
import { findMismatch } from "./find-mismatch.ts";

/**
 * Holds the figures of a first layer to pairs: with and without, from one study, about what the row is
 * about. A cell outside the table has no row to be about, and so holds no figure.
 */
export function checkFirstLayer(
  cell: Cell,
  question: QuestionOutline | undefined,
  figures: readonly CellFigure[],
  report: Report,
): void {
  const first = figures.filter(({ layer }) => layer === "text");
  const shown = listShownArms(first);
  const mismatched = new Set<EntryFigures>();
  for (const figure of first) {
    // A figure that nothing carries is a matter of `numbers-from-evidence`.
    if (figure.carriers.length === 0) continue;
    const { path, place, say } = figure;
    const start = `Unexpected figure "${say}" on the first layer of ${cell.title}`;
    const tell = (why: string, note: string): void =>
      report({ path, place, reason: `${start}: ${why}`, actual: say, note });
    if (!question) {
      tell(
        "it stands outside the table, beside nothing it can be compared with",
        "Say it in words, and put the figure in `more`.",
      );
      continue;
    }
    const comparing = figure.carriers.filter(isComparison);
    if (comparing.length === 0) {
      tell(
        `\`${figure.carriers[0]?.id}\` has no comparison group`,
        "Say it in words, and put the figure in `more`.",
      );
      continue;
    }
    const paired = comparing.filter((entry) => isPaired(entry, figure, shown));
    const [entry] = paired;
    if (!entry) {
      const others = comparing[0] ? sayOtherArms(comparing[0], figure) : "";
      tell(
        "the other half of its pair is missing",
        `Say beside it: ${others}. Or say it in words, and put the figures in \`more\`.`,
      );
      continue;
    }
    const mismatches = paired.map((other) => findMismatch(other, question));
    if (mismatches.every((mismatch) => mismatch !== undefined) && !mismatched.has(entry)) {
      mismatched.add(entry);
      tell(
        mismatches[0] ?? "",
        "Let the row's `outcome` say what its figures count, and keep other figures in `more`.",
      );
    }
  }
}

/** The groups of each entry that the first layer shows. */
function listShownArms(first: readonly CellFigure[]): ReadonlyMap<EntryFigures, ReadonlySet<Arm>> {
  const shown = new Map<EntryFigures, Set<Arm>>();
  const known = new Set<number>();
  for (const figure of first) {
    // The same share again brings no other group.
    if (known.has(figure.count / figure.outOf)) continue;
    known.add(figure.count / figure.outOf);
    for (const entry of figure.carriers) {
      const arms = shown.get(entry) ?? new Set();
      for (const arm of findArms(entry, figure)) arms.add(arm);
      shown.set(entry, arms);
    }
  }
  return shown;
}

/** Says whether the first layer shows two groups of the entry, one of them the comparison, this figure among them. */
function isPaired(
  entry: EntryFigures,
  figure: CellFigure,
  shown: ReadonlyMap<EntryFigures, ReadonlySet<Arm>>,
): boolean {
  const arms = [...(shown.get(entry) ?? [])];
  return findArms(entry, figure).some((arm) =>
    arms.some((other) => other !== arm && (arm.comparison ?? other.comparison) !== undefined),
  );
}

function sayOtherArms(entry: EntryFigures, figure: CellFigure): string {
  const own = findArms(entry, figure);
  const others = (entry.arms ?? []).filter((arm) => !own.includes(arm));
  const isWithout = own.some(({ comparison }) => comparison !== undefined);
  const wanted = isWithout ? others : others.filter(({ comparison }) => comparison !== undefined);
  return listWords(
    wanted.map(({ count, outOf, say }) => `"${count} in ${outOf} ${say}"`),
    "or",
  );
}
