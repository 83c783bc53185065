import type { DecisionRecord } from "../../../record/index.ts";
import { toJsonFile } from "../../../share/index.ts";

/** A file to be saved. */
export interface RecordsFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Records for the notes as one file: a JSON list of decision records. Its name says nothing about
 * anybody.
 *
 * @param on the day that the name says, in UTC
 */
export function exportRecords(records: readonly DecisionRecord[], on: Date): RecordsFile {
  const each = records.map((record) => toJsonFile(record, { for: "notes" }).trimEnd());
  const name = `waiting-list-${on.toISOString().slice(0, 10)}-${records.length}-notes.json`;
  return { name, text: `[\n${each.join(",\n")}\n]\n` };
}
