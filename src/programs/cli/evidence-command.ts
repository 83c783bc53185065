import { join, resolve } from "node:path";
import {
  type CitedEntry,
  findFileKind,
  findNearest,
  isLongUnchecked,
  listChangedEntries,
  listCitedEntries,
} from "../../check/index.ts";
import type { Command } from "./command.ts";
import { countThings } from "./count-things.ts";
import { readBuiltGrids } from "./evidence/read-built-grids.ts";
import { writeChange } from "./evidence/write-change.ts";
import { writeEntry } from "./evidence/write-entry.ts";
import { writeEntryTable } from "./evidence/write-entry-table.ts";
import type { Io } from "./io.ts";
import type { Arguments } from "./parse-arguments.ts";
import { readDay } from "./read-day.ts";
import { readSources } from "./read-sources.ts";
import { showLine } from "./show-line.ts";
import { createStyle } from "./style.ts";
import { UsageError } from "./usage-error.ts";

const help = `Usage: ithrive-grids evidence [ids] [options]

Says where grids rest on entries of the evidence register. Without ids: every entry, and how many
cells cite it. With ids: what each entry says, its source, and every cell that cites it, in the
grids and in their translations, with file, line and column.

A cell is an answer, what stands alongside, or the natural course of the need; figures drawn by
\`chance\` count too.

Options:
  --in PATH            The grids and their register, a folder or a grid. Default: grids
  --unused             The entries that no cell cites
  --old                The entries not compared with their source for over two years, each with
                       the cells to look at
  --today YYYY-MM-DD   The day to tell --old from. Default: today
  --changed DIR        The entries that say something else than the library built in DIR, each with
                       the cells to look at
  --help, -h           Show this help

Exit codes: 0 done, and nothing unused, old or changed; 1 there is some; 2 the command, an id or a
file could not be used.
`;

const views = ["unused", "old", "changed"] as const;

/** `evidence`: where grids rest on the register, and what to look at when an entry moves. */
export const evidenceCommand: Command = {
  help,
  options: { in: "value", unused: "flag", old: "flag", today: "value", changed: "value" },
  async run(args, io) {
    const view = readView(args);
    const today = readDay(args.get("today")) ?? io.today();
    const { sources, problems } = await readSources([args.get("in") ?? "grids"], io, "grids");
    if (sources.length === 0) return 2;
    for (const { path, value } of sources) {
      if (value !== undefined || findFileKind(path) === "contacts") continue;
      io.stderr(`${showLine(path)} cannot be read, so what it says is left out: run check.\n`);
    }
    const entries = listCitedEntries(sources);
    const code = view ? await show(view, entries, args, today, io) : showIds(entries, args, io);
    return problems.length > 0 ? 2 : code;
  },
};

function readView(args: Arguments): (typeof views)[number] | undefined {
  const given = views.filter((view) => args.has(view));
  const [view, other] = given;
  if (other !== undefined || (view !== undefined && args.paths.length > 0)) {
    const both = other === undefined ? "ids" : `--${other}`;
    throw new UsageError(`--${view} and ${both} cannot be asked for together.`);
  }
  if (args.has("today") && view !== "old") {
    throw new UsageError("--today goes with --old alone.");
  }
  return view;
}

function showIds(entries: readonly CitedEntry[], { paths: ids }: Arguments, io: Io): number {
  if (ids.length === 0) {
    const cited = entries.filter(({ cells }) => cells.length > 0).length;
    const count = countEntries(entries);
    io.stdout(`${writeEntryTable(entries)}\n${count}, ${cited} of them cited.\n`);
    return 0;
  }
  const found = ids.map((id) => {
    const entry = entries.find((each) => each.id === id);
    if (entry) return entry;
    const meant = findNearest(
      id,
      entries.map((each) => each.id),
    );
    throw new UsageError(
      `The evidence register has no entry ${id}${meant === undefined ? "." : `, did you mean ${meant}?`}`,
    );
  });
  io.stdout(found.map((entry) => writeEntry(entry, createStyle(io))).join("\n"));
  return 0;
}

async function show(
  view: (typeof views)[number],
  entries: readonly CitedEntry[],
  args: Arguments,
  today: string,
  io: Io,
): Promise<number> {
  if (view === "unused") {
    const unused = entries.filter(({ cells }) => cells.length === 0);
    if (unused.length === 0) io.stdout("Every entry is cited.\n");
    else io.stdout(`${writeEntryTable(unused)}\n${countEntries(unused)} that no cell cites.\n`);
    return unused.length > 0 ? 1 : 0;
  }
  const style = createStyle(io);
  if (view === "old") {
    const old = entries.filter(({ checkedOn }) => isLongUnchecked(checkedOn, today));
    const end = `${countEntries(old)} not checked for over two years.\n`;
    io.stdout([...old.map((entry) => writeEntry(entry, style)), end].join("\n"));
    return old.length > 0 ? 1 : 0;
  }
  const folder = args.get("changed") ?? "";
  const built = await readBuiltGrids(resolve(io.cwd, folder), join(folder));
  const changes = listChangedEntries(entries, built);
  const end = `${countEntries(changes)} changed since ${showLine(folder)} was built.\n`;
  io.stdout([...changes.map((change) => writeChange(change, style)), end].join("\n"));
  return changes.length > 0 ? 1 : 0;
}

function countEntries(entries: readonly unknown[]): string {
  return countThings(entries.length, "entry", "entries");
}
