import type { EntryFigures } from "../library/library.ts";
import { type Direction, readDirection } from "./read-direction.ts";

/** Says which people an entry's measure counts; undefined where that is not certain. */
export function findMeasure({ measure }: EntryFigures): Direction | undefined {
  // A measure may be a bare word: "better".
  return measure === undefined ? undefined : readDirection(`were ${measure}`)?.direction;
}
