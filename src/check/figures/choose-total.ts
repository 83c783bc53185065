import type { Figure } from "./find-figures.ts";
import { rewriteShare } from "./rewrite-share.ts";

/**
 * Chooses the total that all figures of a row can be written out of: the one that is drawn, else 100, else
 * 1,000; where none holds them all in whole numbers, the one that most have.
 */
export function chooseTotal(
  figures: readonly Pick<Figure, "count" | "outOf">[],
  drawn: readonly number[],
): number {
  const candidates = drawn.length > 0 ? drawn : [100, 1000];
  const fitting = candidates.find((total) =>
    figures.every((figure) => figure.outOf === total || rewriteShare(figure, total) !== undefined),
  );
  return fitting ?? drawn[0] ?? findMostCommon(figures.map(({ outOf }) => outOf));
}

function findMostCommon(totals: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const total of totals) counts.set(total, (counts.get(total) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 100;
}
