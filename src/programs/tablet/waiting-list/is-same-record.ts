import type { DecisionRecord } from "../../../record/index.ts";

/** Whether two records say the same, whatever the order of their keys. */
export function isSameRecord(one: DecisionRecord, other: DecisionRecord): boolean {
  return write(one) === write(other);
}

function write(record: DecisionRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
