import type { Turns } from "./turns.ts";

/** The screen is in the hands of the next person. */
export function takeOver(turns: Turns): Turns {
  return { ...turns, isHandingOver: false };
}
