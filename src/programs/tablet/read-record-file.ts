import { findWholeTalks } from "./find-whole-talks.ts";
import { parseJson } from "./parse-json.ts";

/** Far more than the longest talk. */
const mostBytes = 4_000_000;
/** Far more than the fullest waiting list. */
const mostBytesOfAll = 400_000_000;

/** Talks of a file, in its order. */
export interface FileOfTalks {
  readonly name: string;
  /** What cannot be read as a record is damaged. */
  readonly values: readonly unknown[];
  /** The file is broken: these are what is left of it, and others may be missing altogether. */
  readonly isBroken?: boolean;
}

/** What a file turned out to be: its talks, or why it is not opened. */
export type RecordFile =
  | FileOfTalks
  | { readonly name: string; readonly problem: "tooLarge" | "broken" | "noRecord" | "empty" };

/**
 * Reads a saved record, or all those of a waiting list, on this device. A value with a format is left
 * to `<ithrive-record>`, which shows it or says why not. Of a broken file, what is whole is read.
 */
export async function readRecordFile(file: File): Promise<RecordFile> {
  const { name } = file;
  try {
    const isList = (await file.slice(0, 100).text()).trimStart().startsWith("[");
    if (file.size > (isList ? mostBytesOfAll : mostBytes)) return { name, problem: "tooLarge" };
    return readText(name, await file.text());
  } catch {
    return { name, problem: toProblem(name) };
  }
}

function readText(name: string, text: string): RecordFile {
  const value = parseJson(text);
  if (value === undefined) {
    const values = findWholeTalks(text);
    return values.some(hasFormat)
      ? { name, values, isBroken: true }
      : { name, problem: toProblem(name) };
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) return { name, problem: "empty" };
  return values.some(hasFormat) ? { name, values } : { name, problem: "noRecord" };
}

const toProblem = (name: string) => (name.endsWith(".json") ? "broken" : "noRecord");

function hasFormat(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value;
}
