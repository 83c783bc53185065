import type { DecisionRecord, GridTalk } from "./generated/decision-record.ts";

/**
 * How far the talk has come.
 * - cancelled: it was called off.
 * - decided: at least one grid is decided, and so is every grid whose options were talked about.
 *   A grid is decided once an option is chosen, or none of them.
 * - in-progress: otherwise. "Not yet" is an answer and is recorded, but it decides nothing, and a
 *   record must never look more settled than the people were.
 */
export function findStatus(record: DecisionRecord): DecisionRecord["status"] {
  if (record.status === "cancelled") return "cancelled";
  const waits = record.grids.some((talk) => talk.discussed.length > 0 && !isDecided(talk));
  return !waits && record.grids.some(isDecided) ? "decided" : "in-progress";
}

function isDecided({ decision }: GridTalk): boolean {
  if (decision === null) return false;
  return decision.outcome === "chosen"
    ? decision.options.length > 0
    : decision.outcome === "none-of-these";
}
