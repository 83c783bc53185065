import type { DecisionRecord } from "../../../record/index.ts";

/**
 * Whether a record holds everything that an older version of it holds, in the same order and the same
 * words: then it can take that one's place, and nothing is lost.
 */
export function isAddedTo(older: DecisionRecord, newer: DecisionRecord): boolean {
  // Every change sets these anew, and a look back keeps the day that had been planned in the look itself.
  const { updatedAt, status: _, ...rest } = older;
  const said = { ...rest, plan: { ...older.plan, reviewOn: null } };
  return Date.parse(newer.updatedAt) >= Date.parse(updatedAt) && holds(said, newer);
}

/** What was not said yet is held by anything; a list that has grown holds the older entries at their own places. */
function holds(older: unknown, newer: unknown): boolean {
  if (older === null) return true;
  if (typeof older !== "object") return older === newer;
  if (typeof newer !== "object" || newer === null) return false;
  if (Array.isArray(older) !== Array.isArray(newer)) return false;
  const after = newer as Record<string, unknown>;
  return Object.entries(older).every(([key, value]) => holds(value, after[key]));
}
