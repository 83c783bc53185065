import type { Arm, EntryFigures } from "../library/library.ts";

/** Two groups of one study, set beside each other. */
export interface Pair {
  readonly arm: Arm;
  readonly against: Arm;
}

/**
 * Works out which groups of a study `chance` draws. What is left out is understood where only one group
 * can be meant: with two groups, the other one.
 * @returns undefined where the study has no such two groups, neither of them is its comparison, or more
 * than one could be meant.
 */
export function findPair(
  entry: EntryFigures,
  named: { readonly arm?: string | undefined; readonly against?: string | undefined },
): Pair | undefined {
  const arms = entry.arms ?? [];
  const pairs = arms.flatMap((arm) =>
    arms
      .filter((against) => against !== arm)
      .filter((against) => (arm.comparison ?? against.comparison) !== undefined)
      .map((against) => ({ arm, against })),
  );
  const fitting = pairs.filter(
    ({ arm, against }) =>
      (named.arm === undefined || named.arm === arm.id) &&
      (named.against === undefined || named.against === against.id),
  );
  if (fitting.length === 1) return fitting[0];
  // Nothing named: the group that had the help, against the one that did not.
  const usual = fitting.filter(({ arm }) => arm.comparison === undefined);
  return named.arm === undefined && usual.length === 1 ? usual[0] : undefined;
}
