import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type CompiledGrid,
  CompiledGridError,
  readCompiledGrid,
  readLibraryIndex,
} from "../../../compiled/index.ts";
import { FileError } from "../../index.ts";

/**
 * Reads the grids of a library that was built earlier: those its index lists.
 *
 * @param folder the library's folder, absolute
 * @param shown how a message names it
 * @throws {FileError} when there is no library, or one of its files is broken
 */
export async function readBuiltGrids(folder: string, shown: string): Promise<CompiledGrid[]> {
  const { grids } = await readJson(folder, shown, "index.json", readLibraryIndex);
  const built: CompiledGrid[] = [];
  for (const { href } of grids) built.push(await readJson(folder, shown, href, readCompiledGrid));
  return built;
}

async function readJson<T>(
  folder: string,
  shown: string,
  name: string,
  read: (value: unknown) => T,
): Promise<T> {
  try {
    return read(JSON.parse(await readFile(join(folder, name), "utf8")));
  } catch (error) {
    const isBroken = error instanceof SyntaxError || error instanceof CompiledGridError;
    const cause = isBroken ? new Error("it is no file of a library; build it again") : error;
    throw new FileError(`Cannot read ${join(shown, name)}`, cause);
  }
}
