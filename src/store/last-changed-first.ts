import type { StoredRecord } from "./record-store.ts";

/** Orders a list of what waits: the record that changed last comes first. */
export function lastChangedFirst(one: StoredRecord, other: StoredRecord): number {
  return Date.parse(other.updatedAt) - Date.parse(one.updatedAt);
}
