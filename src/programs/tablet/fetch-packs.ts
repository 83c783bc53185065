import {
  type CompiledContacts,
  type LibraryEntry,
  readCompiledGrid,
} from "../../compiled/index.ts";

/** Every grid carries the same contacts; undefined when none can be read, and then grids say so. */
export async function fetchPacks(
  indexUrl: string,
  entries: readonly LibraryEntry[],
): Promise<readonly CompiledContacts[] | undefined> {
  const [first] = entries;
  if (!first) return undefined;
  try {
    const response = await fetch(indexUrl.replace(/[^/]*$/, first.href));
    return readCompiledGrid(await response.json()).contacts;
  } catch {
    return undefined;
  }
}
