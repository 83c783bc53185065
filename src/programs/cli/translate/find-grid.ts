import { basename, dirname, resolve } from "node:path";
import { findGridIn } from "../../index.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Finds the file of a grid.
 *
 * @param given its folder, the file itself (or a translation beside it), or its id: the folder of that name in `grids`
 * @param cwd the folder that paths are relative to
 * @returns the absolute path
 * @throws {UsageError} when there is no such grid
 */
export async function findGrid(given: string, cwd: string): Promise<string> {
  const asked = resolve(cwd, given);
  const folders = [asked, ...(/^[a-z0-9-]+$/.test(given) ? [resolve(cwd, "grids", given)] : [])];
  if (/^grid\./.test(basename(asked))) folders.unshift(dirname(asked));
  for (const folder of folders) {
    const path = await findGridIn(folder);
    if (path !== undefined) return path;
  }
  throw new UsageError(
    `There is no grid ${given}: name its folder, its file, or its id in the folder grids.`,
  );
}
