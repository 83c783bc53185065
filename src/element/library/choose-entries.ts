import type { LibraryEntry } from "../../compiled/index.ts";

/** One grid of the list, in the words shown, and the same grid in other words. */
export interface EntryGroup {
  readonly entry: LibraryEntry;
  readonly others: readonly LibraryEntry[];
}

/**
 * Gathers the entries of each grid into one: in the reader's language where it is there, else as its
 * author wrote it. An edition is shown only where nothing else is. In the order of the list.
 *
 * @param entries those the reader may see
 * @param listed all that can be opened, for the others of each
 * @param language BCP 47 tag of the page
 */
export function chooseEntries(
  entries: readonly LibraryEntry[],
  listed: readonly LibraryEntry[],
  language: string,
): EntryGroup[] {
  return [...new Set(entries.map(({ id }) => id))].map((id) => {
    const same = entries.filter((entry) => entry.id === id);
    const entry = same.reduce((best, each) =>
      rank(each, language) < rank(best, language) ? each : best,
    );
    const others = listed.filter(
      (other) => other.id === id && other !== entry && other.status !== "withdrawn",
    );
    return { entry, others };
  });
}

function rank({ language, edition, translation }: LibraryEntry, wanted: string): number {
  const isWanted = language.split("-")[0] === wanted.split("-")[0];
  return (edition ? 4 : 0) + (isWanted ? 0 : 2) + (translation ? 1 : 0);
}
