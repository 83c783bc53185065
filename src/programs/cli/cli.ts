import { closest, distance } from "fastest-levenshtein";
import { FileError } from "../index.ts";
import { buildCommand } from "./build-command.ts";
import { checkCommand } from "./check-command.ts";
import type { Command } from "./command.ts";
import { convertCommand } from "./convert-command.ts";
import { evidenceCommand } from "./evidence-command.ts";
import { glossaryCommand } from "./glossary-command.ts";
import type { Io } from "./io.ts";
import { newCommand } from "./new-command.ts";
import { parseArguments } from "./parse-arguments.ts";
import { pageCommand } from "./page-command.ts";
import { previewCommand } from "./preview-command.ts";
import { printCommand } from "./print-command.ts";
import { readPackage } from "./read-package.ts";
import { showLine } from "./show-line.ts";
import { translateCommand } from "./translate-command.ts";
import { UsageError } from "./usage-error.ts";

const commands: Record<string, Command> = {
  new: newCommand,
  check: checkCommand,
  build: buildCommand,
  preview: previewCommand,
  print: printCommand,
  page: pageCommand,
  evidence: evidenceCommand,
  glossary: glossaryCommand,
  convert: convertCommand,
  translate: translateCommand,
};

const help = `Usage: ithrive-grids <command> [paths] [options]

Commands:
  new        Start a grid: everything but the words
  check      Say what is wrong in grids, where, and how to mend it
  build      Write grids as files that a page can show
  preview    Show grids in a browser while they are being written
  print      Write grids as PDF files, and say what does not fit on one page
  page       Write a grid as one file that opens from anywhere and needs no network
  evidence   Say which cells rest on an entry of the register, and which to look at when it moves
  glossary   Say which hard words are explained, and which of them stand in no grid
  convert    Write a grid in its other form, YAML or Markdown
  translate  Write or refresh a grid's words in another language, or in easy read

Options:
  --help, -h   Show this help; after a command, the command's own
  --version    Show the version

Exit codes: 0 nothing wrong, 1 findings, 2 the command or a file could not be used.
`;

/**
 * The command line: one word that names a command, and what that command takes.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 nothing wrong, 1 findings, 2 a usage or file error
 */
export async function cli(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === "--help" || name === "-h") {
      (name === undefined ? io.stderr : io.stdout)(help);
      return name === undefined ? 2 : 0;
    }
    if (name === "--version") {
      io.stdout(`${readPackage().version}\n`);
      return 0;
    }
    const command = findCommand(name);
    const args = parseArguments(rest, command.options);
    if (args.has("help")) {
      io.stdout(command.help);
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileError)) throw error;
    io.stderr(`${showLine(error.message)}\n`);
    if (error instanceof UsageError) io.stderr(`See ithrive-grids${nameCommand(name)} --help.\n`);
    return 2;
  }
}

function findCommand(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  if (name.startsWith("-")) {
    throw new UsageError(`Unknown option ${name}. Options follow a command.`);
  }
  const nearest = closest(name, Object.keys(commands));
  const hint = distance(name, nearest) <= 2 ? `, did you mean ${nearest}?` : ".";
  throw new UsageError(`Unknown command ${name}${hint}`);
}

function nameCommand(name: string | undefined): string {
  return name !== undefined && Object.hasOwn(commands, name) ? ` ${name}` : "";
}
