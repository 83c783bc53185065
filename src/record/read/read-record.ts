import type { DecisionRecord } from "../generated/decision-record.ts";
import { isReadableRecord } from "./is-readable-record.ts";
import { migrateRecord } from "./migrations/migrate-record.ts";

/**
 * A record of this or any older format, ready to be shown, or nothing where the value is no record an
 * element can show. Small: it takes the light look of isReadableRecord. Where a record is taken in to
 * be kept or sent on, use parseDecisionRecord, which proves it whole.
 */
export function readRecord(value: unknown): DecisionRecord | undefined {
  const record = migrateRecord(value);
  return isReadableRecord(record) ? record : undefined;
}
