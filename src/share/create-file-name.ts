import type { DecisionRecord } from "../record/index.ts";

/**
 * A file name that says nothing about the people or the need: the day the talk started (in UTC)
 * and the start of the record's id.
 * @param extension Without a dot, for example txt. Default: json.
 */
export function createFileName(record: DecisionRecord, extension = "json"): string {
  const id = record.id.replaceAll(/[^A-Za-z0-9]/g, "").slice(0, 8);
  return `shared-decision-${record.startedAt.slice(0, 10)}-${id}.${extension}`;
}
