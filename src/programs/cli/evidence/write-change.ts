import type { ChangedEntry } from "../../../check/index.ts";
import { showLine } from "../show-line.ts";
import type { Style } from "../style.ts";
import { wrapText } from "../wrap-text.ts";
import { writeEntry } from "./write-entry.ts";

/**
 * One entry that built grids show as it was before, for a person: what of it changed, which grids show
 * the old words, and every cell to look at.
 * @returns lines, the last with its line feed
 */
export function writeChange({ id, entry, keys, built }: ChangedEntry, style: Style): string {
  const grids = built.map((grid) => `${grid.id} ${grid.version} (${grid.language})`).join(", ");
  const change = entry ? `Changed: ${keys.join(", ")}.` : "The register has it no more.";
  const lines = wrapText(showLine(`${change} Built as it was before: ${grids}.`), 94);
  const indented = lines.map((line) => `  ${line}`);
  if (entry) return writeEntry(entry, style, indented);
  return [style("bold", showLine(id)), ...indented, ""].join("\n");
}
