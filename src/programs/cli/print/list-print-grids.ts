import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Source } from "../../../author/index.ts";
import type { CheckedFile, CheckedGrid } from "../../../check/index.ts";
import {
  type CompiledGrid,
  CompiledGridError,
  readCompiledGrid,
  readLibraryIndex,
} from "../../../compiled/index.ts";
import { buildLibrary, FileError } from "../../index.ts";
import type { Io } from "../io.ts";
import { readSources } from "../read-sources.ts";

/** The grids to print, and where their words are from. */
export interface PrintGrids {
  readonly grids: readonly PrintGrid[];
  /** The authored files; none where a library was given that is built already. */
  readonly sources: readonly Source[];
  /** The files with errors, which are not printed. */
  readonly broken: CheckedFile[];
  /** One sentence for each path that could not be read. */
  readonly problems: readonly string[];
}

/** One grid to print. */
export interface PrintGrid {
  /** The file its words are from, as findings name it. */
  readonly path: string;
  readonly grid: CompiledGrid;
}

/**
 * Reads grids as they are shown, from authors' files or from a library that is built already: in all their words.
 *
 * @param paths default: the folder grids
 * @throws {FileError} when a file of a built library cannot be read
 */
export async function listPrintGrids(paths: readonly string[], io: Io): Promise<PrintGrids> {
  const built = await Promise.all(paths.map((path) => readBuilt(path, io.cwd)));
  const authored = paths.filter((_, index) => built[index] === undefined);
  const library =
    paths.length > 0 && authored.length === 0 ? emptyLibrary : await readAuthored(authored, io);
  return { ...library, grids: [...library.grids, ...built.flatMap((each) => each ?? [])] };
}

const emptyLibrary: PrintGrids = { grids: [], sources: [], broken: [], problems: [] };

async function readAuthored(paths: readonly string[], io: Io): Promise<PrintGrids> {
  const { sources, problems } = await readSources(paths, io, "grids");
  const library = buildLibrary(sources, { today: io.today() });
  const compiled = library.files
    .filter(({ path }) => path !== "index.json" && !path.includes("/"))
    .map(({ text }) => readCompiledGrid(JSON.parse(text)));
  return {
    grids: library.grids.flatMap((checked) => {
      const grid = compiled.find((each) => isOf(each, checked));
      return grid ? [{ path: checked.path, grid }] : [];
    }),
    sources,
    broken: library.check.files
      .filter(({ messages }) => messages.some(({ fatal }) => fatal))
      .map((file) => Object.assign(file, { messages: file.messages.filter(({ fatal }) => fatal) })),
    problems: [...problems, ...library.clashes],
  };
}

function isOf(compiled: CompiledGrid, { grid, translation }: CheckedGrid): boolean {
  const { id, language, edition } = compiled;
  return id === grid.id && language === grid.language && edition === translation?.edition;
}

/** The grids of a built library's folder, or the one of its files; undefined for authors' files. */
async function readBuilt(path: string, cwd: string): Promise<PrintGrid[] | undefined> {
  const target = resolve(cwd, path);
  const about = await stat(target).catch(() => undefined);
  if (about?.isFile() && target.endsWith(".json")) return [await readFileOf(target, path)];
  if (!about?.isDirectory() || !(await readdir(target)).includes("index.json")) return undefined;
  const index = await readJson(join(target, "index.json"), join(path, "index.json"));
  const { grids } = readOrExplain(() => readLibraryIndex(index), join(path, "index.json"));
  return Promise.all(grids.map(({ href }) => readFileOf(join(target, href), join(path, href))));
}

async function readFileOf(file: string, path: string): Promise<PrintGrid> {
  const json = await readJson(file, path);
  return { path, grid: readOrExplain(() => readCompiledGrid(json), path) };
}

async function readJson(file: string, shown: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (error) {
    throw new FileError(`Cannot read ${shown}`, error);
  }
}

function readOrExplain<Value>(read: () => Value, shown: string): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CompiledGridError)) throw error;
    throw new FileError(`Cannot read ${shown}`, error);
  }
}
