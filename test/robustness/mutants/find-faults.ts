import { decodeSource, readSource, type Source } from "../../../src/author/index.ts";
import {
  checkFiles,
  type CheckResult,
  findFileKind,
  type RuleId,
} from "../../../src/check/index.ts";
import { compileGrid } from "../../../src/compile/index.ts";

/** A file as it may lie on a disk. */
export interface Mutant {
  readonly path: string;
  /** Text, or bytes that may be no text. */
  readonly content: string | Uint8Array;
  /** Rules that are left out. Default: none. */
  readonly without?: readonly RuleId[];
}

/**
 * Reads a file, checks it with its library, and compiles it if it may be compiled.
 * @returns what is wrong with the way this went, in words; empty where nothing is.
 * @throws whatever the stages throw: that too is a fault, and its stack says where.
 */
export function findFaults(
  { path, content, without = [] }: Mutant,
  library: readonly Source[],
): string[] {
  const source = readContent(path, content);
  const result = checkFiles({ files: [...library, source], today: "2026-11-22", without });
  const faults = [...findReadFaults(source), ...findCheckFaults(source, result)];
  for (const grid of result.grids) {
    if (grid.path === path) JSON.stringify(compileGrid(grid));
  }
  for (const name in {}) faults.push(`every object has been given "${name}"`);
  return faults;
}

function readContent(path: string, content: Mutant["content"]): Source {
  if (typeof content === "string") return readSource({ path, text: content });
  const decoded = decodeSource(path, content);
  return "placeOf" in decoded ? decoded : readSource(decoded);
}

function findReadFaults(source: Source): string[] {
  const faults: string[] = [];
  if (source.value === undefined && source.problems.length === 0) {
    faults.push("the file cannot be read, and nothing says why");
  }
  for (const [pointer, cell] of source.prose) {
    const { start, end } = cell.placeAt(cell.root);
    const isInside =
      isBetween(0, start.offset, end.offset) && isBetween(0, end.offset, source.text.length);
    if (!isInside) faults.push(`the cell ${pointer} stands outside the file`);
  }
  return faults;
}

function isBetween(low: number, value = -1, high = -1): boolean {
  return value >= low && value <= high;
}

function findCheckFaults(source: Source, result: CheckResult): string[] {
  const faults: string[] = [];
  const lines = source.text.split(/\r\n|\r|\n/);
  const messages = result.files.at(-1)?.messages ?? [];
  for (const message of messages) {
    const { ruleId, line = 0, column = 0, place } = message;
    const end = place && "end" in place ? place.end : undefined;
    const told = `${ruleId} "${message.reason}"`;
    if (message.reason.trim() === "" || /[\r\n]/.test(message.reason)) {
      faults.push(`${told} is not one line`);
    }
    // Whatever an author wrote is cut where a message repeats it.
    if (message.reason.length > 1200) faults.push(`${told} is ${message.reason.length} long`);
    const isPlaced = line > 0 && column > 0 && column <= (lines[line - 1]?.length ?? -1) + 1;
    if (!isPlaced) faults.push(`${told} stands at ${line}:${column}, which is not in the file`);
    if (end && end.column > (lines[end.line - 1]?.length ?? -1) + 1) {
      faults.push(`${told} ends at ${end.line}:${end.column}, which is not in the file`);
    }
  }
  const isCompilable = result.grids.some(({ path }) => path === source.path);
  const isRefused = messages.some(({ fatal }) => fatal === true);
  if (findFileKind(source.path) === "grid" && !isCompilable && !isRefused) {
    faults.push("the grid is left out, and no error says why");
  }
  if (source.problems.length > 0 && !isRefused) {
    faults.push("a part of the file cannot be read, and no error says so");
  }
  return faults;
}
