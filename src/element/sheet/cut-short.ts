import type { SheetContext } from "./sheet-context.ts";

/** What is told in a box. */
export interface Told {
  /** Whose it is; empty where one person alone took part. What has none is everybody's, and stands by itself. */
  readonly name?: string;
  readonly say: string;
}

/** How many are told, by how far the sheet must be cut short. */
const most = [Infinity, 6, 3, 1];

/** As many as there is room for; then it says that the note of the talk has more. */
export function cutShort(
  told: readonly Told[],
  { brevity, paperWords }: SheetContext,
): readonly Told[] {
  const room = most[brevity] ?? 1;
  return told.length > room ? [...told.slice(0, room), { say: paperWords.moreInNote }] : told;
}
