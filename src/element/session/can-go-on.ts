import type { CompiledGrid } from "../../compiled/index.ts";
import type { DecisionRecord } from "../../record/index.ts";

/** Whether a record can be gone on with: it is open, and its words about this grid still hold. */
export function canGoOn(record: DecisionRecord, grid: CompiledGrid): boolean {
  const talk = record.grids.find((one) => one.grid.id === grid.id);
  const isOpen = record.status !== "cancelled" && record.reviews.length === 0;
  return isOpen && (talk === undefined || talk.grid.digest === grid.digest);
}
