import type { CitedEntry } from "../../../check/index.ts";
import { writeTable } from "../write-table.ts";

const columns = [
  { head: "Entry" },
  { head: "Cells", isNumber: true },
  { head: "Checked on" },
  { head: "Claim" },
];

/** Entries of the register as a table: how many cells cite each, when it was checked, and what it says. */
export function writeEntryTable(entries: readonly CitedEntry[]): string {
  return writeTable(
    columns,
    entries.map(({ id, cells, checkedOn, claim }) => [
      id,
      String(cells.length),
      checkedOn ?? "",
      claim ?? "",
    ]),
  );
}
