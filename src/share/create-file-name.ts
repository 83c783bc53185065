import type { DecisionRecord } from "../record/index.ts";
import type { Reader } from "./reader.ts";

/** For whom the file is, and what is in it. */
export interface FileNameOptions {
  readonly for: Reader;
  /** Without a dot, for example txt. Default: json. */
  readonly extension?: string;
}

/**
 * A file name that says nothing about the people or the need: the day the talk started (in UTC),
 * the start of the record's id, and the reader, so that two files of one talk are told apart.
 */
export function createFileName(record: DecisionRecord, options: FileNameOptions): string {
  const { for: reader, extension = "json" } = options;
  const id = record.id.replaceAll(/[^A-Za-z0-9]/g, "").slice(0, 8);
  return `shared-decision-${record.startedAt.slice(0, 10)}-${id}-${reader}.${extension}`;
}
