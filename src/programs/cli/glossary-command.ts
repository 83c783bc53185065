import { checkFiles, findFileKind, type GlossaryTerm } from "../../check/index.ts";
import { compileGrid } from "../../compile/index.ts";
import type { Command } from "./command.ts";
import { countThings } from "./count-things.ts";
import type { Io } from "./io.ts";
import { readSources } from "./read-sources.ts";
import { showLine } from "./show-line.ts";
import { UsageError } from "./usage-error.ts";
import { writeTable } from "./write-table.ts";

const help = `Usage: ithrive-grids glossary [options]

Lists the terms of the glossary with what each means, and says how many grids explain it to their
readers: a grid in another language, and an easy-read edition, counts as one of its own. A grid with
errors is not counted.

Options:
  --in PATH    The grids and their glossary, a folder or a grid. Default: grids
  --unused     The terms that stand in no grid
  --help, -h   Show this help

Exit codes: 0 done, and nothing unused; 1 there is some; 2 the command or a file could not be used.
`;

/** A term, its language, and how many grids explain it. */
type Row = Pick<GlossaryTerm, "term" | "meaning"> & { language: string; grids: number };

/** `glossary`: which hard words are explained, and which explanations nobody meets. */
export const glossaryCommand: Command = {
  help,
  options: { in: "value", unused: "flag" },
  async run(args, io) {
    if (args.paths.length > 0) {
      throw new UsageError("glossary takes no paths: name the folder with --in.");
    }
    const { sources, problems } = await readSources([args.get("in") ?? "grids"], io, "grids");
    if (sources.length === 0) return 2;
    tellUnread(sources, io);
    const rows = listRows(sources, io.today());
    const shown = args.has("unused") ? rows.filter(({ grids }) => grids === 0) : rows;
    io.stdout(writeRows(shown, args.has("unused")));
    if (problems.length > 0) return 2;
    return args.has("unused") && shown.length > 0 ? 1 : 0;
  },
};

type Sources = Awaited<ReturnType<typeof readSources>>["sources"];

function tellUnread(sources: Sources, io: Io): void {
  for (const { path, value } of sources) {
    if (value !== undefined || findFileKind(path) !== "glossary") continue;
    io.stderr(`${showLine(path)} cannot be read, so what it says is left out: run check.\n`);
  }
}

function listRows(sources: Sources, today: string): Row[] {
  const { grids, terms } = checkFiles({ files: sources, today });
  const counts = new Map<object, number>();
  for (const checked of grids) {
    const { glossary = {} } = compileGrid(checked);
    for (const term of checked.glossary) {
      if (Object.hasOwn(glossary, term.id)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return terms.map(({ language, term }) => ({
    ...term,
    language,
    grids: counts.get(term) ?? 0,
  }));
}

const columns = [
  { head: "Term" },
  { head: "Language" },
  { head: "Grids", isNumber: true },
  { head: "Meaning" },
];

function writeRows(rows: readonly Row[], isUnused: boolean): string {
  if (rows.length === 0)
    return isUnused ? "Every term stands in a grid.\n" : "There are no terms.\n";
  const table = writeTable(
    columns,
    rows.map(({ term, language, grids, meaning }) => [term, language, String(grids), meaning]),
  );
  return `${table}\n${countThings(rows.length, "term")}${isUnused ? ", in no grid" : ""}.\n`;
}
