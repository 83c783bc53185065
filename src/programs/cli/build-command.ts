import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { findFileKind } from "../../check/index.ts";
import { readBaseUrl } from "../../compile/index.ts";
import { readCompiledGrid, type CompiledGrid } from "../../compiled/index.ts";
import { buildLibrary, writeFiles, type BuiltLibrary } from "../index.ts";
import type { Command } from "./command.ts";
import { countThings } from "./count-things.ts";
import { keepPublished } from "./keep-published.ts";
import { makePages } from "./make-pages.ts";
import { readSources } from "./read-sources.ts";
import { showLine } from "./show-line.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids build [paths] --out DIR [options]

Writes grids as the files a page shows: index.json, the library's list, and one file for each grid.
A grid with errors is left out and named; the others are written. What DIR holds of it already stays.

Each grid is also written as a page of its own, <id>.html, which can be read and printed without a
script. With it come ithrive-grid.css and the folder ithrive/: DIR works on any server as it is. The
page of a draft says that it is one, and asks search engines to leave it out.

Paths are grids or folders; a folder is searched for .yaml, .yml and .md. Default: grids

Options:
  --out DIR        Where to write. Made when it is not there
  --base-url URL   The address DIR will be published at. Each version is then also written for good,
                   as <id>/<version>.json, and its sheet and page can name that address
  --exit-url URL   Where the pages' leave button goes; every page then has it. Default: an empty page,
                   on grids that ask for the button
  --nation CODE    Whose help contacts the pages show, such as GB-WLS. Default: all
  --no-pages       Write no pages: for a site whose own pages show the grids
  --help, -h       Show this help

Exit codes: 0 all written, 1 findings, 2 the command or a file could not be used.
`;

/** `build`: writes a library. */
export const buildCommand: Command = {
  help,
  options: {
    out: "value",
    "base-url": "value",
    "exit-url": "value",
    nation: "value",
    "no-pages": "flag",
  },
  async run(args, io) {
    const out = args.get("out");
    if (!out) throw new UsageError("--out is missing: name the folder to write to.");
    const baseUrl = readAddress(args.get("base-url"));
    const exitUrl = args.get("exit-url");
    const nation = args.get("nation");
    const { sources, notices, problems } = await readSources(args.paths, io, "grids");
    const library = buildLibrary(sources, {
      today: io.today(),
      notices,
      ...(baseUrl !== undefined && { baseUrl }),
    });
    io.stderr(writeReport(library.check.files, io));
    const folder = resolve(io.cwd, out);
    const changed = await findChangedVersions(library, folder);
    for (const sentence of [...library.clashes, ...changed]) io.stderr(`${showLine(sentence)}\n`);
    if (problems.length > 0 || changed.length > 0) {
      io.stderr("Nothing was written.\n");
      return problems.length > 0 ? 2 : 1;
    }
    const leftOut = listLeftOut(library);
    const waiting = listWaiting(library);
    const hasFailed = leftOut.length + waiting.length + library.clashes.length > 0;
    const { files, notes } = await keepPublished(library, folder, hasFailed);
    const pages = args.has("no-pages")
      ? []
      : await makePages(library.files, {
          today: io.today(),
          ...(baseUrl !== undefined && { baseUrl }),
          ...(exitUrl !== undefined && { exitUrl }),
          ...(nation !== undefined && { nation }),
        });
    await writeFiles(folder, [...files, ...pages], out);
    io.stdout(`${countWritten(library)} written to ${out}.\n`);
    for (const path of leftOut) io.stdout(`Left out because of its errors: ${showLine(path)}\n`);
    for (const path of waiting) {
      io.stdout(`Left out because its grid has errors: ${showLine(path)}\n`);
    }
    for (const note of notes) io.stdout(`${note}\n`);
    return library.check.failed || library.clashes.length > 0 ? 1 : 0;
  },
};

function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return readBaseUrl(text);
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

function listLeftOut({ check, grids }: BuiltLibrary): string[] {
  const written = new Set(grids.map(({ path }) => path));
  return check.files
    .filter(({ path, messages }) => !written.has(path) && messages.some(({ fatal }) => fatal))
    .map(({ path }) => path)
    .filter((path) => ["grid", "translation"].includes(findFileKind(path)));
}

/** Translations without errors of their own that wait for their grid to be mended. */
function listWaiting({ check }: BuiltLibrary): string[] {
  const whole = new Set(check.grids.map(({ path }) => path));
  return check.files
    .filter(({ path, messages }) => !whole.has(path) && !messages.some(({ fatal }) => fatal))
    .map(({ path }) => path)
    .filter((path) => findFileKind(path) === "translation");
}

function countWritten({ grids }: BuiltLibrary): string {
  const translations = grids.filter(({ translation }) => translation).length;
  const count = countThings(grids.length - translations, "grid");
  return translations === 0 ? count : `${count} and ${countThings(translations, "translation")}`;
}

// An address that stands for one version must go on saying the same: sheets and records point there.
async function findChangedVersions(library: BuiltLibrary, folder: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, text } of library.files) {
    if (!path.includes("/")) continue;
    const earlier = await readPublished(join(folder, path));
    const grid = JSON.parse(text) as CompiledGrid;
    // Words that nobody has agreed may still change: a draft's, and a translation's that is not reviewed.
    const isDraft = earlier?.status === "draft" || earlier?.translation?.reviewed === false;
    if (!earlier || isDraft || earlier.digest === grid.digest) continue;
    changed.push(
      `Version ${grid.version} of ${grid.id} is published already, in other words: raise the version in its file.`,
    );
  }
  return changed;
}

async function readPublished(path: string): Promise<CompiledGrid | undefined> {
  try {
    return readCompiledGrid(JSON.parse(await readFile(path, "utf8")));
  } catch {
    // Not there, or never a whole grid: there is nothing to keep.
    return undefined;
  }
}
