import { checkFiles, type CheckedGrid } from "../../src/check/index.ts";
import { sampleFiles } from "./sample-files.ts";

/** A change to one of the sample's files: the text to find, which must be there, and what to write. */
export type Edit = readonly [find: string, write: string];

/**
 * Checks the sample library after some edits.
 *
 * @throws {Error} when an edit finds nothing, or the edited sample has an error
 */
export function checkSample(...edits: readonly Edit[]): CheckedGrid {
  const files = Object.entries(sampleFiles).map(([path, text]) => ({ path, text }));
  for (const [find, write] of edits) {
    const file = files.find(({ text }) => text.includes(find));
    if (!file) throw new Error(`The sample does not say: ${find}`);
    file.text = file.text.replace(find, () => write);
  }
  const { grids, files: checked } = checkFiles({ files, today: "2026-11-22" });
  const [grid] = grids;
  if (!grid) throw new Error(checked.flatMap(({ messages }) => messages).join("\n"));
  return grid;
}
