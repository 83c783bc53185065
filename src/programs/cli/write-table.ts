import { showLine } from "./show-line.ts";

const width = 96;

/** A column of a table: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

/**
 * A table for a person, each row one line of the terminal: what is too long at its end is cut.
 *
 * @param rows the cells of each row, as many as there are columns
 * @returns lines, the last with its line feed
 */
export function writeTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const shown = rows.map((row) => row.map(showLine));
  const sizes = columns.map(({ head }, index) =>
    Math.max(head.length, ...shown.map((row) => row[index]?.length ?? 0)),
  );
  const lines = [columns.map(({ head }) => head), ...shown].map((row) =>
    cut(
      row
        .map((text, index) => {
          const size = index === columns.length - 1 ? 0 : (sizes[index] ?? 0);
          return columns[index]?.isNumber ? text.padStart(size) : text.padEnd(size);
        })
        .join("  "),
    ),
  );
  return `${lines.join("\n")}\n`;
}

function cut(line: string): string {
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line.trimEnd();
}
