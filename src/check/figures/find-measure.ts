import type { EntryFigures } from "../library/library.ts";
import { type Direction, readDirection } from "./read-direction.ts";

/** Entries are read anew for every check, and each may carry many figures. */
const found = new WeakMap<EntryFigures, Direction | "unsure">();

/** Says which people an entry's measure counts; undefined where that is not certain. */
export function findMeasure(entry: EntryFigures): Direction | undefined {
  const known = found.get(entry);
  if (known) return known === "unsure" ? undefined : known;
  // A measure may be a bare word: "better".
  const direction = readDirection(`were ${entry.measure ?? ""}`)?.direction;
  found.set(entry, direction ?? "unsure");
  return direction;
}
