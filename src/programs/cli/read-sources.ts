import { readGridFiles, type GridFiles } from "../index.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads the files a command was given, and tells of each path that could not be read.
 *
 * @param paths default: the folder grids
 * @throws {UsageError} when there is nothing to work on
 */
export async function readSources(paths: readonly string[], io: Io): Promise<GridFiles> {
  const asked = paths.length > 0 ? paths : ["grids"];
  const found = await readGridFiles(asked, io.cwd);
  for (const problem of found.problems) io.stderr(`${problem}\n`);
  if (found.sources.length === 0 && found.problems.length === 0) {
    throw new UsageError(
      `There is no .yaml, .yml or .md file in ${asked.join(", ")}: name a folder that holds grids, or a grid.`,
    );
  }
  return found;
}
