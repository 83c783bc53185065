import type { CitedEntry } from "../../../check/index.ts";
import { countThings } from "../count-things.ts";
import { showLine } from "../show-line.ts";
import type { Style } from "../style.ts";
import { wrapText } from "../wrap-text.ts";
import { writeCells, writePlace } from "./write-cells.ts";

const width = 96;
const margin = 14;

/**
 * One entry of the register for a person: what it says, its source, and every cell that cites it.
 *
 * @param change what has become of it since, as lines. Default: nothing
 * @returns lines, the last with its line feed
 */
export function writeEntry(
  entry: CitedEntry,
  style: Style,
  change: readonly string[] = [],
): string {
  const { id, claim, source, certainty, checkedOn, path, place, cells } = entry;
  const from = [source.title, source.publisher, source.year].filter((part) => part !== undefined);
  const grids = new Set(cells.map((cell) => cell.path)).size;
  const count =
    cells.length === 0
      ? "no grid"
      : `${countThings(cells.length, "cell")} of ${countThings(grids, "grid")}`;
  return [
    `${style("bold", showLine(id))}  ${style("dim", writePlace(path, place))}`,
    ...writeField("Claim", claim),
    ...writeField("Source", from.join(", ")),
    ...writeField("", source.url),
    ...writeField("Certainty", certainty?.replace("-", " ")),
    ...writeField("Checked on", checkedOn),
    ...change,
    `  Cited by ${count}${cells.length === 0 ? "." : ":"}`,
    ...writeCells(cells, style),
    "",
  ].join("\n");
}

function writeField(name: string, text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  return wrapText(showLine(text), width - margin).map(
    (line, index) => `  ${(index === 0 ? name : "").padEnd(margin - 2)}${line}`,
  );
}
