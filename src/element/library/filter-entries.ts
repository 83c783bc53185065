import type { LibraryEntry } from "../../compiled/index.ts";

/** What a reader can narrow the list by. */
export const filterNames = [
  "need",
  "audience",
  "setting",
  "useWith",
  "grouping",
  "language",
] as const;

export type FilterName = (typeof filterNames)[number];

/** The value chosen for each filter; a filter that is absent lets all pass. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

const read: Record<FilterName, (entry: LibraryEntry) => readonly string[]> = {
  need: ({ need }) => [need],
  audience: ({ audience }) => [audience.for],
  setting: ({ setting }) => [setting],
  useWith: ({ useWith }) => [useWith],
  grouping: ({ groupings }) => groupings,
  language: ({ language }) => [language],
};

/** The entries that pass every filter, in their order. */
export function filterEntries(entries: readonly LibraryEntry[], filters: Filters): LibraryEntry[] {
  return entries.filter((entry) =>
    filterNames.every((name) => {
      const wanted = filters[name];
      return wanted === undefined || read[name](entry).includes(wanted);
    }),
  );
}

/** The values a filter can take; empty when choosing one would change nothing. */
export function listChoices(entries: readonly LibraryEntry[], name: FilterName): string[] {
  const values = [...new Set(entries.flatMap((entry) => read[name](entry)))];
  const narrows = values.some(
    (value) => !entries.every((entry) => read[name](entry).includes(value)),
  );
  return narrows ? values : [];
}
