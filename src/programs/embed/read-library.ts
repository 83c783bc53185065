import { readLibraryIndex, type LibraryIndex } from "../../compiled/index.ts";

/** The library's index, and the folder it was found in: relative to the page, with a slash at its end. */
export interface FoundLibrary {
  readonly index: LibraryIndex;
  readonly folder: string;
}

const folders = ["./", "../grids/"];

/**
 * Finds the grids of this site: beside this page, else where the package has them.
 *
 * @param base the page's own address
 * @returns undefined where there is no index that can be read
 */
export async function readLibrary(base: string): Promise<FoundLibrary | undefined> {
  for (const folder of folders) {
    try {
      const response = await fetch(new URL(`${folder}index.json`, base));
      if (response.ok) return { index: readLibraryIndex(await response.json()), folder };
    } catch {
      // Not there, or not an index: the next folder may have it.
    }
  }
  return undefined;
}
