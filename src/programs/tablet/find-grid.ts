import { findEntry } from "./find-entry.ts";
import type { TabletPage } from "./render-page.ts";

/** The address of a grid: beside the index, under the name the index gives; an id that is not listed is its own name. */
export function findGrid(
  id: string,
  {
    entries,
    indexUrl,
    language,
    talkLanguage = language,
  }: Pick<TabletPage, "entries" | "indexUrl" | "language" | "talkLanguage">,
): string {
  const entry = findEntry(entries, id, talkLanguage);
  return indexUrl.replace(/[^/]*$/, entry?.href ?? `${id}.json`);
}
