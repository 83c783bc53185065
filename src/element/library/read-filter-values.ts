import type { LibraryEntry } from "../../compiled/index.ts";
import type { FilterName } from "./filters.ts";

const read: Record<FilterName, (entry: LibraryEntry) => readonly string[]> = {
  need: ({ need }) => [need],
  audience: ({ audience }) => [audience.for],
  setting: ({ setting }) => [setting],
  useWith: ({ useWith }) => [useWith],
  grouping: ({ groupings }) => groupings,
  language: ({ language }) => [language],
};

/** The values of a grid that a filter looks at. */
export function readFilterValues(entry: LibraryEntry, name: FilterName): readonly string[] {
  return read[name](entry);
}
