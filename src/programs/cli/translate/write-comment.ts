import type { TranslatedCell } from "../../../check/index.ts";

const changed = "# The original changed.";
const madeFrom = `${changed} It was made from: `;
const again = "# When the words fit again, write ";
const original = /^# original ([0-9a-f]{8}): ?(.*)$/;
const more = "#   | ";

/** Says whether a comment line (without the spaces before it) is one that `translate` wrote above a cell. */
export function isOwnComment(line: string): boolean {
  return (
    line.startsWith(changed) ||
    line.startsWith(again) ||
    original.test(line) ||
    line.startsWith(more.trimEnd())
  );
}

/**
 * The comment above a cell: the original's words with their digest, and above them, where the words were
 * made from others, what those were.
 *
 * @param earlier the lines that `translate` wrote above the cell before
 */
export function writeComment(cell: TranslatedCell, earlier: readonly string[]): string[] {
  const [first = "", ...others] = cell.text.split(/\r?\n/);
  const now = [
    `# original ${cell.digest}: ${first}`.trimEnd(),
    ...others.map((line) => `${more}${line}`.trimEnd()),
  ];
  if (cell.state !== "outdated") return now;
  return [...writeChange(cell, earlier), `${again}of: "${cell.digest}".`, ...now];
}

function writeChange({ of }: TranslatedCell, earlier: readonly string[]): string[] {
  const start = earlier.findIndex((line) => line.startsWith(changed));
  // Said before: the words are still those that were made then.
  if (start >= 0) return [earlier[start] ?? changed, ...takeMore(earlier.slice(start + 1))];
  const at = earlier.findIndex((line) => original.exec(line)?.[1] === of);
  const words = original.exec(earlier[at] ?? "")?.[2];
  return words === undefined
    ? [changed]
    : [`${madeFrom}${words}`, ...takeMore(earlier.slice(at + 1))];
}

function takeMore(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith(more.trimEnd()));
  return lines.slice(0, end < 0 ? lines.length : end);
}
