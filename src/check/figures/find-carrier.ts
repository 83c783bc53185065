import type { Arm, EntryFigures } from "../library/library.ts";
import { type Figure, findFigures } from "./find-figures.ts";

/** A share of people, however it is written. */
type Share = Pick<Figure, "count" | "outOf">;

/** What an entry counts, by share. Entries are read anew for every check. */
interface Carried {
  readonly arms: ReadonlyMap<number, readonly Arm[]>;
  readonly figures: ReadonlySet<number>;
}

const known = new WeakMap<EntryFigures, Carried>();

/** The arms of an entry whose share is the figure's: 50 in 100 and 1 in 2 are one share. */
export function findArms(entry: EntryFigures, figure: Share): readonly Arm[] {
  return readCarried(entry).arms.get(readShare(figure)) ?? [];
}

/** Says whether an entry carries a figure, as an arm or among its other figures. */
export function carriesFigure(entry: EntryFigures, figure: Share): boolean {
  const { arms, figures } = readCarried(entry);
  return arms.has(readShare(figure)) || figures.has(readShare(figure));
}

/** Says which of some entries carry a figure, having looked at each entry once. */
export function indexCarriers(
  entries: readonly EntryFigures[],
): (figure: Share) => readonly EntryFigures[] {
  const byShare = new Map<number, EntryFigures[]>();
  for (const entry of entries) {
    const { arms, figures } = readCarried(entry);
    for (const share of new Set([...arms.keys(), ...figures])) {
      const held = byShare.get(share);
      if (held) held.push(entry);
      else byShare.set(share, [entry]);
    }
  }
  return (figure) => byShare.get(readShare(figure)) ?? [];
}

/** Says whether an entry compares: one of its arms is marked as the comparison. */
export function isComparison(entry: EntryFigures): boolean {
  const arms = entry.arms ?? [];
  return arms.length > 1 && arms.some((arm) => arm.comparison !== undefined);
}

/** Says whether an entry's figures were set against anything: "none (one group)" says that nothing was. */
export function isCompared(entry: EntryFigures): boolean {
  const { comparison } = entry;
  return isComparison(entry) || (comparison !== undefined && !/^none\b/i.test(comparison.trim()));
}

/** What tells one study from another: two entries may come from one publication. */
export function nameStudy({ source }: EntryFigures): string {
  return source.url ?? `${source.title} ${source.year}`;
}

function readCarried(entry: EntryFigures): Carried {
  const read = known.get(entry);
  if (read) return read;
  const arms = new Map<number, Arm[]>();
  for (const arm of entry.arms ?? []) {
    const share = readShare(arm);
    const held = arms.get(share);
    if (held) held.push(arm);
    else arms.set(share, [arm]);
  }
  const figures = new Set(
    (entry.figures ?? []).flatMap(({ say }) => findFigures(say).map(readShare)),
  );
  known.set(entry, { arms, figures });
  return { arms, figures };
}

function readShare({ count, outOf }: Share): number {
  return count / outOf;
}
