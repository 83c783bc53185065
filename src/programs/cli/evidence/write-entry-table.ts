import type { CitedEntry } from "../../../check/index.ts";
import { showLine } from "../show-line.ts";

const width = 96;

/** Entries of the register as a table: how many cells cite each, when it was checked, and what it says. */
export function writeEntryTable(entries: readonly CitedEntry[]): string {
  const rows = entries.map(({ id, cells, checkedOn, claim }) => [
    showLine(id),
    String(cells.length),
    showLine(checkedOn ?? ""),
    showLine(claim ?? ""),
  ]);
  const heads = ["Entry", "Cells", "Checked on", "Claim"];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [heads, ...rows].map((row) =>
    cut(
      row
        .map((text, column) => {
          const size = column === 3 ? 0 : (widths[column] ?? 0);
          return column === 1 ? text.padStart(size) : text.padEnd(size);
        })
        .join("  "),
    ),
  );
  return `${lines.join("\n")}\n`;
}

function cut(line: string): string {
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line.trimEnd();
}
