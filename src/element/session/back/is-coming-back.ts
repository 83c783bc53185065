import type { CompiledGrid } from "../../../compiled/index.ts";
import type { DecisionRecord } from "../../../record/index.ts";
import { listDecided } from "./list-decided.ts";

/**
 * Whether a record that is given is one to look back at: it says what was decided, be it on another of its grids, and that
 * was on an earlier day, was looked at before, or was about other words of the grid.
 *
 * @param today YYYY-MM-DD
 */
export function isComingBack(record: DecisionRecord, grid: CompiledGrid, today: string): boolean {
  const talk = record.grids.find((one) => one.grid.id === grid.id);
  if (!talk || listDecided(record).length === 0 || record.status === "cancelled") return false;
  const isOld = new Date(record.updatedAt).getTime() < Date.parse(`${today}T00:00:00`);
  return isOld || record.reviews.length > 0 || talk.grid.digest !== grid.digest;
}
