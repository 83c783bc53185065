import type { Turns } from "./turns.ts";

/** Somebody takes their turn again: until they are ready, all marks are covered again. */
export function takeTurnAgain(turns: Turns, id: string): Turns {
  return { ...turns, ready: turns.ready.filter((one) => one !== id) };
}
