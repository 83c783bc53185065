import type { DecisionRecord } from "../generated/decision-record.ts";

/** What every action carries. */
export interface Dated {
  /** When it was done: an instant in UTC, for example 2026-11-22T10:30:00.000Z. */
  at: string;
}

/** For each type of action in a family, what it makes of a record. Handlers never change their input. */
export type ActionHandlers<Family extends { type: string }> = {
  [Type in Family["type"]]: (
    record: DecisionRecord,
    action: Extract<Family, { type: Type }>,
  ) => DecisionRecord;
};
