import { type LibraryEntry, readLibraryIndex } from "../../compiled/index.ts";

/** The library's list of grids; none when it cannot be read: the library says so itself, and grids are found by their ids. */
export async function fetchEntries(indexUrl: string): Promise<readonly LibraryEntry[]> {
  try {
    const response = await fetch(indexUrl);
    return readLibraryIndex(await response.json()).grids;
  } catch {
    return [];
  }
}
