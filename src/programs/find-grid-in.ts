import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Finds the grid of a folder: the absolute path of its `grid.yaml`, `grid.yml` or `grid.md`; undefined without one. */
export async function findGridIn(folder: string): Promise<string | undefined> {
  for (const name of ["grid.yaml", "grid.yml", "grid.md"]) {
    const path = join(folder, name);
    const about = await stat(path).catch(() => undefined);
    if (about?.isFile()) return path;
  }
  return undefined;
}
