import type { CompiledGrid } from "./generated/compiled-grid.ts";

/** The sources of a grid in a few words. */
export interface SourcesInShort {
  /** Publishers with their years, those most often cited first: without titles and pages, which the grid itself has. */
  readonly named: readonly string[];
  /** How many publishers are not named. */
  readonly others: number;
}

/**
 * Who published most of what a grid rests on.
 *
 * @param room how many publishers there is room for
 */
export function listSourcesInShort({ evidence }: CompiledGrid, room: number): SourcesInShort {
  const cited = new Map<string, { count: number; years: Set<number> }>();
  for (const { source } of Object.values(evidence)) {
    const publisher = source.publisher.replace(/\s+((CD)?\d|\(|\/).*$/, "");
    const known = cited.get(publisher) ?? { count: 0, years: new Set() };
    known.count += 1;
    if (source.year !== undefined) known.years.add(source.year);
    cited.set(publisher, known);
  }
  const sorted = [...cited].sort(([, one], [, other]) => other.count - one.count);
  return {
    named: sorted
      .slice(0, room)
      .map(([publisher, { years }]) =>
        years.size === 0 ? publisher : `${publisher} (${[...years].sort().join(", ")})`,
      ),
    others: Math.max(sorted.length - room, 0),
  };
}
