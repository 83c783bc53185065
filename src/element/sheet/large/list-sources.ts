import type { CompiledGrid } from "../../../compiled/index.ts";

/** A source with its number in the list at the end. */
export interface NumberedSource {
  readonly number: number;
  /** Title, publisher and year, as they are cited. */
  readonly said: string;
}

/** What a grid rests on, each source once, in the order its answers first name them. */
export interface Sources {
  readonly list: readonly NumberedSource[];
  /** The numbers of the sources behind some evidence, smallest first. */
  readonly numbersOf: (evidence: readonly string[]) => readonly number[];
}

/**
 * Numbers the sources of a grid.
 *
 * @param noYear what is said where a source has no year
 */
export function listSources(grid: CompiledGrid, noYear: string): Sources {
  const said = (id: string): readonly string[] => {
    const source = Object.hasOwn(grid.evidence, id) ? grid.evidence[id]?.source : undefined;
    if (!source) return [];
    return [`${source.title}, ${source.publisher}, ${source.year ?? noYear}.`];
  };
  const cited = [
    ...(grid.need.naturalCourse?.evidence ?? []),
    ...grid.questions.flatMap(({ answers }) =>
      grid.options.flatMap(({ id }) => answers[id]?.evidence ?? []),
    ),
    ...grid.alongside.flatMap(({ evidence }) => evidence),
    ...Object.keys(grid.evidence),
  ];
  const all = [...new Set(cited.flatMap(said))];
  return {
    list: all.map((text, index) => ({ number: index + 1, said: text })),
    numbersOf: (evidence) =>
      [...new Set(evidence.flatMap(said))]
        .map((text) => all.indexOf(text) + 1)
        .sort((one, other) => one - other),
  };
}
