import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  readCompiledGrid,
  readLibraryIndex,
  type LibraryEntry,
  type LibraryIndex,
} from "../../compiled/index.ts";
import type { BuiltLibrary } from "../index.ts";

/** What becomes of grids that an earlier build wrote and this one did not. */
export interface KeptLibrary {
  /** The files to write; the index names what is kept too. */
  files: BuiltLibrary["files"];
  /** One sentence for each such grid. */
  notes: string[];
}

/**
 * Looks at the library that a folder holds already. While a grid has errors, none that is published
 * there leaves the index: it stays as it was last written. Otherwise its files are left, and named.
 *
 * @param folder the folder written to, absolute
 * @param hasFailed whether a grid was left out of this build
 */
export async function keepPublished(
  { files }: BuiltLibrary,
  folder: string,
  hasFailed: boolean,
): Promise<KeptLibrary> {
  const earlier = await readIndex(folder);
  const written = new Set(files.map(({ path }) => path));
  const missing = earlier.filter(({ href }) => !written.has(href));
  if (!hasFailed) {
    const notes = missing.map(
      ({ href }) => `No grid is built as ${href} any more: it is left, and out of the list.`,
    );
    return { files, notes };
  }
  const kept: LibraryEntry[] = [];
  for (const entry of missing) if (await isWhole(join(folder, entry.href))) kept.push(entry);
  return {
    files: files.map((file) =>
      file.path === "index.json" ? { ...file, text: addEntries(file.text, kept) } : file,
    ),
    notes: kept.map(
      ({ id, version, href }) => `Kept as it was last written: ${href} (${id} ${version})`,
    ),
  };
}

function addEntries(text: string, kept: readonly LibraryEntry[]): string {
  const { format, grids } = readLibraryIndex(JSON.parse(text));
  const all = [...grids, ...kept].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const index: LibraryIndex = {
    format,
    grids: all,
    withdrawn: all.filter(({ status }) => status === "withdrawn").map(({ digest }) => digest),
  };
  return `${JSON.stringify(index)}\n`;
}

function keyOf({ id, language, edition }: LibraryEntry): string {
  return `${id} ${language} ${edition ?? ""}`;
}

async function readIndex(folder: string): Promise<LibraryEntry[]> {
  try {
    return readLibraryIndex(JSON.parse(await readFile(join(folder, "index.json"), "utf8"))).grids;
  } catch {
    // Not there, or no library's: there is nothing to keep.
    return [];
  }
}

async function isWhole(path: string): Promise<boolean> {
  try {
    readCompiledGrid(JSON.parse(await readFile(path, "utf8")));
    return true;
  } catch {
    return false;
  }
}
