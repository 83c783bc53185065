import type { Arm, EntryFigures } from "../library/library.ts";
import { type Figure, findFigures } from "./find-figures.ts";

/** The arms of an entry whose share is the figure's: 50 in 100 and 1 in 2 are one share. */
export function findArms(entry: EntryFigures, figure: Figure): readonly Arm[] {
  return (entry.arms ?? []).filter((arm) => isSameShare(arm, figure));
}

/** Says whether an entry carries a figure, as an arm or among its other figures. */
export function carriesFigure(entry: EntryFigures, figure: Figure): boolean {
  if (findArms(entry, figure).length > 0) return true;
  return (entry.figures ?? []).some(({ say }) =>
    findFigures(say).some((other) => isSameShare(other, figure)),
  );
}

/** Says whether an entry compares: one of its arms is marked as the comparison. */
export function isComparison(entry: EntryFigures): boolean {
  const arms = entry.arms ?? [];
  return arms.length > 1 && arms.some((arm) => arm.comparison !== undefined);
}

/** What tells one study from another: two entries may come from one publication. */
export function nameStudy({ source }: EntryFigures): string {
  return source.url ?? `${source.title} ${source.year ?? ""}`;
}

function isSameShare(
  a: { count: number; outOf: number },
  b: { count: number; outOf: number },
): boolean {
  return a.count * b.outOf === b.count * a.outOf;
}
