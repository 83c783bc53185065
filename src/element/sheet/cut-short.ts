import type { SheetContext } from "./sheet-context.ts";

/** How many are told, by how far the sheet must be cut short. */
const most = [Infinity, 6, 3, 1];

/** As many as there is room for; then it says that the note of the talk has more. */
export function cutShort(
  told: readonly string[],
  { brevity, paperWords }: SheetContext,
): readonly string[] {
  const room = most[brevity] ?? 1;
  return told.length > room ? [...told.slice(0, room), paperWords.moreInNote] : told;
}
