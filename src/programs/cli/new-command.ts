import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { convertSource, readSource } from "../../author/index.ts";
import { writeFiles } from "../index.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";
import type { Arguments } from "./parse-arguments.ts";
import { showLine } from "./show-line.ts";
import { findSchemaLine } from "./starting/find-schema-line.ts";
import { suggestId } from "./starting/suggest-id.ts";
import { writeNewGrid } from "./starting/write-new-grid.ts";
import { UsageError } from "./usage-error.ts";

const help = `Usage: ithrive-grids new <id> [options]

Starts a grid: writes a folder <id> with a grid in which everything is there but the words. Wherever words
of yours belong stands FILL IN, with what belongs there; check finds each one, and no page ever shows it.
Nothing that is there is written over.

The id is the grid's name in addresses and records: lower-case words joined by hyphens.

Options:
  --in DIR                         The folder of your grids, made when it is not there. Default: grids
  --form yaml|markdown             grid.yaml, or grid.md with the answers under headings. Default: yaml
  --for young-person|parent-carer  Whom its words speak to. Default: young-person
  --help, -h                       Show this help

Exit codes: 0 written, 2 the command or a file could not be used.
`;

/** Names that mean something else in a folder of grids, or in a library that is built from it. */
const taken: readonly string[] = [
  "contacts",
  "evidence",
  "glossary",
  "index",
  "localities",
  "resources",
];

/** `new`: starts a grid. */
export const newCommand: Command = {
  help,
  options: { in: "value", form: "value", for: "value" },
  async run(args, io) {
    const id = readId(args.paths);
    const form = readChoice(args, "form", ["yaml", "markdown"]);
    const audience = readChoice(args, "for", ["young-person", "parent-carer"]);
    const home = args.get("in") ?? "grids";
    const folder = resolve(io.cwd, home, id);
    if (await stat(folder).catch(() => undefined)) {
      throw new UsageError(
        `${showLine(join(home, id))} is there already, and nothing was written. Choose another id.`,
      );
    }
    const contacts = await listPacks(resolve(io.cwd, home, "contacts"));
    const schemaLine = findSchemaLine(folder);
    const yaml = writeNewGrid({ id, audience, contacts, today: io.today(), schemaLine });
    const file = form === "yaml" ? { name: "grid.yaml", text: yaml } : toMarkdown(yaml);
    const written = { path: `${id}/${file.name}`, text: file.text };
    await writeFiles(resolve(io.cwd, home), [written], home);
    await tellNext(home, written.path, contacts.length > 0, io);
    return 0;
  },
};

function readId(paths: readonly string[]): string {
  const [id, second] = paths;
  if (id === undefined) {
    throw new UsageError("The id is missing: for example npx ithrive-grids new worries-at-night.");
  }
  const whole = paths.join(" ");
  const better = suggestId(whole);
  if (second !== undefined || id !== better) {
    const mend = better === undefined ? "" : ` Try ${better}.`;
    throw new UsageError(
      `"${showLine(whole)}" cannot be an id: expected lower-case letters and digits joined by single hyphens, starting with a letter, 64 at most.${mend}`,
    );
  }
  if (taken.includes(id)) {
    throw new UsageError(
      `"${id}" cannot be an id: it has a meaning of its own in a folder of grids.`,
    );
  }
  return id;
}

function readChoice<Choice extends string>(
  args: Arguments,
  name: string,
  choices: readonly [Choice, Choice],
): Choice {
  const given = args.get(name) ?? choices[0];
  const found = choices.find((choice) => choice === given);
  if (found) return found;
  throw new UsageError(`--${name} is "${given}", expected ${choices.join(" or ")}.`);
}

async function listPacks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => /^([a-z][a-z0-9-]*)\.ya?ml$/.exec(name)?.[1] ?? [])
    .sort((one, other) => (one < other ? -1 : 1));
}

// The names are still to be written, so the headings name options by their ids: those stay.
function toMarkdown(yaml: string): { name: string; text: string } {
  const source = readSource({ path: "grid.yaml", text: yaml });
  const { text } = convertSource(source);
  if (text === undefined) throw new Error("A new grid cannot be written as Markdown.");
  const { options } = source.value as { options: { id: string; name: string }[] };
  const named = options.reduce(
    (all, { id, name }) => all.replaceAll(`### ${name}\n`, `### ${id}\n`),
    text,
  );
  return { name: "grid.md", text: named };
}

async function tellNext(home: string, path: string, hasContacts: boolean, io: Io): Promise<void> {
  const shown = showLine(join(home, path));
  const lines = [
    `${shown} is written. What to do next:`,
    "",
    "- Open it in an editor: each FILL IN says what belongs in its place.",
    `- npx ithrive-grids check ${showLine(join(home, path.slice(0, path.indexOf("/"))))}   says what is left to fill in, and what to mend`,
    `- npx ithrive-grids preview ${showLine(home)}   shows it once nothing is left to fill in`,
  ];
  if (!(await stat(resolve(io.cwd, home, "evidence")).catch(() => undefined))) {
    lines.push(
      `- There is no evidence register yet. Write what you cite in ${showLine(join(home, "evidence"))}, one file for each subject.`,
    );
  }
  if (!hasContacts) {
    lines.push(
      `- There are no crisis contacts yet, and no grid is shown without. Write one file for each nation in ${showLine(join(home, "contacts"))}, every number from its owner's own page, and name them under contacts in the grid.`,
    );
  }
  io.stdout(`${lines.join("\n")}\n`);
}
