import { stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { convertSource, type Converted, type Source } from "../../author/index.ts";
import { findFileKind } from "../../check/index.ts";
import { readGridFiles, writeFiles } from "../index.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";
import { listBroken } from "./list-broken.ts";
import type { Arguments } from "./parse-arguments.ts";
import { showLine } from "./show-line.ts";
import { placeSchemaLine } from "./starting/place-schema-line.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids convert <grid> [options]

Writes a grid in its other form: grid.yaml as Markdown, grid.md as YAML. It stays the same grid, with its
comments; a comment that has no place in the other form is named, with its line. Without --write or --out
it is printed. A grid that is broken is not written.

Options:
  --write      Write it beside the grid, as grid.md or grid.yaml
  --out FILE   Write it to this file
  --force      Write over a file that is there
  --help, -h   Show this help

Exit codes: 0 done, 1 findings and nothing written, 2 the command or a file could not be used.
`;

/** `convert`: writes a grid in its other form. */
export const convertCommand: Command = {
  help,
  options: { write: "flag", out: "value", force: "flag" },
  async run(args, io) {
    const source = await readGrid(args.paths, io);
    if (!source) return 2;
    const target = await findTarget(source, args, io);
    // An answer of nothing has no heading to stand under in Markdown.
    const broken = listBroken([source], ["answer-for-every-option"]);
    if (broken.length > 0) {
      io.stderr(writeReport(broken, io));
      return 1;
    }
    const converted = convertSource(source);
    if (converted.text === undefined) {
      for (const { message, place } of converted.problems) {
        const { line, column } = place.start;
        io.stderr(`${showLine(`${source.path}:${line}:${column} ${message}`)}\n`);
      }
      return 1;
    }
    await write(converted.text, source, target, io);
    tellLost(converted, source, io);
    return 0;
  },
};

async function readGrid(paths: readonly string[], io: Io): Promise<Source | undefined> {
  const [path, other] = paths;
  if (path === undefined || other !== undefined) {
    throw new UsageError("Name one grid, for example grids/feeling-low-first-steps/grid.yaml.");
  }
  const { sources, problems } = await readGridFiles([path], io.cwd);
  for (const problem of problems) io.stderr(`${problem}\n`);
  if (problems.length > 0) return undefined;
  const target = resolve(io.cwd, path);
  const found = sources.filter((source) => {
    const at = resolve(io.cwd, source.path);
    return at === target || at.startsWith(`${target}${sep}`);
  });
  const grids = found.filter((source) => findFileKind(source.path) === "grid");
  if (grids.length > 1) {
    const names = grids.map((grid) => grid.path).join(", ");
    throw new UsageError(`There are several grids in ${path}: name one of ${showLine(names)}.`);
  }
  if (!grids[0]) {
    const why =
      found.length > 0 ? "registers and translations have one form, YAML" : "there is no grid";
    throw new UsageError(`${path} cannot be converted: ${why}.`);
  }
  return grids[0];
}

interface Target {
  /** Absolute. */
  path: string;
  shown: string;
}

async function findTarget(source: Source, args: Arguments, io: Io): Promise<Target | undefined> {
  const out = args.get("out");
  if (out !== undefined && args.has("write")) {
    throw new UsageError("--write and --out name two places. Keep one.");
  }
  if (out === undefined && !args.has("write")) return undefined;
  const endings = source.form === "yaml" ? [".md"] : [".yaml", ".yml"];
  const ending = endings[0] ?? "";
  const shown =
    out ?? join(dirname(source.path), `${basename(source.path, extname(source.path))}${ending}`);
  if (!endings.includes(extname(shown).toLowerCase())) {
    throw new UsageError(`--out is "${shown}", expected a name that ends with ${ending}.`);
  }
  const path = resolve(io.cwd, shown);
  const isThere = await stat(path).catch(() => undefined);
  if (isThere && !args.has("force")) {
    throw new UsageError(`${showLine(shown)} is there already. --force writes over it.`);
  }
  return { path, shown };
}

async function write(text: string, source: Source, target: Target | undefined, io: Io) {
  const folder = dirname(resolve(io.cwd, source.path));
  if (!target) {
    io.stdout(placeSchemaLine(text, folder, folder));
    return;
  }
  const to = dirname(target.path);
  const file = { path: basename(target.path), text: placeSchemaLine(text, folder, to) };
  await writeFiles(to, [file], dirname(target.shown));
  io.stdout(`${showLine(target.shown)} is written: the same grid in its other form.\n`);
  if (to === folder && basename(target.path).startsWith("grid.")) {
    io.stdout(
      `A grid has one form. Look at it, then delete ${showLine(source.path)}: check tells of a clash until you do.\n`,
    );
  }
}

function tellLost({ lost }: Converted, source: Source, io: Io): void {
  for (const { words, line } of lost) {
    io.stderr(
      `${showLine(`${source.path}:${line} This comment has no place in the other form and is left out: ${words}`)}\n`,
    );
  }
}
