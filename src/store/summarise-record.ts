import type { DecisionRecord } from "../record/index.ts";
import type { StoredRecord } from "./record-store.ts";

/** What a list tells of a record. */
export function summariseRecord(record: DecisionRecord): StoredRecord {
  const { id, startedAt, updatedAt, status } = record;
  return { id, startedAt, updatedAt, status };
}
