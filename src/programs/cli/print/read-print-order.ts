import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { DecisionRecord } from "../../../record/index.ts";
import { parseDecisionRecord } from "../../../record/read/parse-decision-record.ts";
import { FileError } from "../../index.ts";
import type { PrintEdition } from "../../print/index.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../parse-arguments.ts";
import { readPackage } from "../read-package.ts";
import { UsageError } from "../usage-error.ts";

/** What the command was asked to print, and with what. */
export interface PrintOrder {
  /** As it was given. */
  readonly out: string;
  readonly edition: PrintEdition;
  /** Prints the words for readers who need easy ones, in place of the others. */
  readonly isEasyRead: boolean;
  readonly paper: "a4" | "letter";
  readonly language: string | undefined;
  readonly nation: string | undefined;
  readonly record: { readonly path: string; readonly value: DecisionRecord } | undefined;
  readonly png: boolean;
  /** The browser's program. */
  readonly program: string;
  /** The folder of this package. */
  readonly root: string;
}

const editions = ["sheet", "large-print", "easy-read", "take-home"] as const;

/**
 * Reads what is to be printed, and finds a browser for it.
 *
 * @throws {UsageError} when an option cannot be understood
 * @throws {FileError} when the record cannot be read, or there is no browser
 */
export async function readPrintOrder(args: Arguments, io: Io): Promise<PrintOrder> {
  const out = args.get("out");
  if (!out) throw new UsageError("--out is missing: name the folder to write to.");
  const edition = readOneOf("edition", args.get("edition") ?? "sheet", editions);
  const record = args.get("record");
  if (edition === "take-home" && record === undefined) {
    throw new UsageError("--edition take-home needs --record: it says what a family decided.");
  }
  return {
    out,
    edition: edition === "easy-read" ? "sheet" : edition,
    isEasyRead: edition === "easy-read",
    paper: readOneOf("paper", args.get("paper") ?? "a4", ["a4", "letter"]),
    language: args.get("lang"),
    nation: args.get("nation"),
    record:
      record === undefined
        ? undefined
        : { path: record, value: await readRecord(resolve(io.cwd, record), record) },
    png: args.has("png"),
    program: await readProgram(args.get("browser"), io),
    root: readPackage().root,
  };
}

function readOneOf<Name extends string>(
  option: string,
  given: string,
  names: readonly Name[],
): Name {
  const name = names.find((each) => each === given);
  if (name !== undefined) return name;
  const expected = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  throw new UsageError(`--${option} is "${given}", expected ${expected}.`);
}

async function readRecord(path: string, shown: string): Promise<DecisionRecord> {
  try {
    return parseDecisionRecord(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    throw new FileError(`Cannot read the record ${shown}`, error);
  }
}

async function readProgram(named: string | undefined, io: Io): Promise<string> {
  const { findChromium } = await import("../../print/index.ts");
  const env = named === undefined ? io.env : { CHROMIUM: resolve(io.cwd, named) };
  const program = findChromium(env);
  if (program !== undefined) return program;
  const wrong = named ?? io.env["CHROMIUM"];
  throw new FileError(
    "Cannot print",
    new Error(
      wrong
        ? `${wrong} is not a program; name one with --browser or the variable CHROMIUM`
        : "there is no Chromium, Chrome or Edge in the usual places; install one, or name its program with --browser or the variable CHROMIUM",
    ),
  );
}
