import type { LibraryEntry } from "../../compiled/index.ts";
import type { FilterName } from "./filters.ts";
import { readFilterValues } from "./read-filter-values.ts";

/** The values a filter can take; empty when choosing one would change nothing. */
export function listChoices(entries: readonly LibraryEntry[], name: FilterName): string[] {
  const values = [...new Set(entries.flatMap((entry) => readFilterValues(entry, name)))];
  const narrows = values.some(
    (value) => !entries.every((entry) => readFilterValues(entry, name).includes(value)),
  );
  return narrows ? values : [];
}
