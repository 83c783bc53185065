import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { CompiledGrid } from "../../compiled/index.ts";
import { FileError, writeFiles } from "../index.ts";
import type { Command } from "./command.ts";
import { listPrintGrids } from "./print/list-print-grids.ts";
import { readPackage } from "./read-package.ts";
import { showLine } from "./show-line.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids page <grid> --out FILE [options]

Writes a grid as one HTML file with everything in it. It opens from a stick, a share or an intranet,
without a network, asks for nothing, and does all that a grid on a website does: it can be read,
marked, read aloud, shown in all the languages there are, and printed on one page. A draft is shown,
and says that it is one.

<grid> is a grid, its folder, or a file that build has written.

Options:
  --out FILE       The file to write, such as grid.html
  --lang LANGUAGE  The words to show first, such as cy. Default: the grid's own
  --exit-url URL   Where the leave button goes. Default: an empty page, on grids that ask for the button
  --nation CODE    Whose help contacts to show, such as GB-WLS. Default: all
  --help, -h       Show this help

Exit codes: 0 written, 1 the grid has errors, 2 the command or a file could not be used.
`;

/** `page`: writes one file. */
export const pageCommand: Command = {
  help,
  options: { out: "value", lang: "value", "exit-url": "value", nation: "value" },
  async run(args, io) {
    const out = args.get("out");
    if (!out) throw new UsageError("--out is missing: name the file to write, such as grid.html.");
    const [path, ...others] = args.paths;
    if (path === undefined || others.length > 0) {
      throw new UsageError("Name one grid: a page is made of one.");
    }
    const { grids, broken, problems } = await listPrintGrids([path], io);
    if (problems.length > 0) return 2;
    io.stderr(writeReport(broken, io));
    const [first, ...rest] = chooseWords(
      grids.map(({ grid }) => grid),
      args.get("lang"),
      path,
    );
    if (!first) return 1;
    const { writeOneFile } = await import("../one-file/index.ts");
    const exitUrl = args.get("exit-url");
    await refuseExit(exitUrl);
    const languages = new Set([first, ...rest].map(({ language }) => language));
    const html = await writeOneFile([nameGrid(first), ...rest.map(nameGrid)], {
      script: readBuilt("page/ithrive-page.js"),
      words: [...languages].flatMap(readWords),
      today: io.today(),
      exitUrl,
      nation: args.get("nation"),
    });
    const file = resolve(io.cwd, out);
    await writeFiles(dirname(file), [{ path: basename(file), text: html }], dirname(out));
    io.stdout(`${showLine(first.title)} written to ${out}.\n`);
    return broken.length > 0 ? 1 : 0;
  },
};

/** The words to show first, then the grid's others. */
function chooseWords(
  grids: readonly CompiledGrid[],
  wanted: string | undefined,
  path: string,
): CompiledGrid[] {
  const ids = new Set(grids.map(({ id }) => id));
  if (ids.size > 1) {
    throw new UsageError(`There are ${ids.size} grids in ${path}: name one of them.`);
  }
  const isFirst = ({ language, edition, translation }: CompiledGrid) =>
    !edition &&
    (wanted === undefined
      ? !translation
      : `${language}-`.toLowerCase().startsWith(`${wanted}-`.toLowerCase()));
  const first = grids.find(isFirst) ?? (wanted === undefined ? grids[0] : undefined);
  if (!first && grids.length > 0) {
    throw new UsageError(`The grid is not there in ${wanted}: translate makes a file for it.`);
  }
  return first ? [first, ...grids.filter((grid) => grid !== first)] : [];
}

// The names that build gives: by them the element finds one set of words from another.
function nameGrid(grid: CompiledGrid): { name: string; grid: CompiledGrid } {
  const { id, language, edition, translation } = grid;
  const other = translation && translation.of !== language ? language : undefined;
  return { name: [id, other, edition, "json"].filter(Boolean).join("."), grid };
}

async function refuseExit(exitUrl: string | undefined): Promise<void> {
  const { isExitUrl } = await import("../prerender/index.ts");
  // From a file, a path leads nowhere that anybody meant.
  if (exitUrl === undefined || (isExitUrl(exitUrl) && /^https?:/i.test(exitUrl))) return;
  throw new UsageError(`--exit-url is "${exitUrl}", expected an http or https address.`);
}

function readBuilt(name: string): string {
  const file = join(readPackage().root, "dist", name);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new FileError(
      "Cannot read the page's script",
      existsSync(file)
        ? error
        : new Error("it is not built; in a checkout, run npm run build first"),
    );
  }
}

/** The interface's wording in a language, where there is one beside English. */
function readWords(language: string): string[] {
  const name = `cdn/words/${language.replace(/-.*/, "").toLowerCase()}.js`;
  return existsSync(join(readPackage().root, "dist", name)) ? [readBuilt(name)] : [];
}
