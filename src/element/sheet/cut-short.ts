import type { SheetContext } from "./sheet-context.ts";

/** What is told in a box. */
export interface Told {
  /** Whose it is; empty where one person alone took part. What has none is everybody's, and stands by itself. */
  readonly name?: string;
  readonly say: string;
}

/** How many are told, by how far the sheet must be cut short: its foot gives way before what people said. */
const most = [Infinity, Infinity, 8, 6, 5, 4, 3, 2];

/**
 * As many as there is room for, each person's first before anybody's second; then it says that the note of the talk has
 * more.
 */
export function cutShort(
  told: readonly Told[],
  { brevity, paperWords }: SheetContext,
): readonly Told[] {
  const room = most[brevity] ?? 1;
  if (told.length <= room) return told;
  const counts = new Map<string | undefined, number>();
  const turns = told.map((one, place) => {
    const turn = counts.get(one.name) ?? 0;
    counts.set(one.name, turn + 1);
    return { one, place, turn };
  });
  const kept = turns
    .sort((one, other) => one.turn - other.turn || one.place - other.place)
    .slice(0, room)
    .sort((one, other) => one.place - other.place);
  return [...kept.map(({ one }) => one), { say: paperWords.moreInNote }];
}
