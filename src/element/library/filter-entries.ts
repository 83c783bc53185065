import type { LibraryEntry } from "../../compiled/index.ts";
import { filterNames, type Filters } from "./filters.ts";
import { readFilterValues } from "./read-filter-values.ts";

/** The entries that pass every filter, in their order. */
export function filterEntries(entries: readonly LibraryEntry[], filters: Filters): LibraryEntry[] {
  return entries.filter((entry) =>
    filterNames.every((name) => {
      const wanted = filters[name];
      return wanted === undefined || readFilterValues(entry, name).includes(wanted);
    }),
  );
}
