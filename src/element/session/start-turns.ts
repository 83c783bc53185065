import type { Turns } from "./turns.ts";

/** Nobody is ready yet. */
export function startTurns(mode: Turns["mode"]): Turns {
  return { mode, ready: [], isHandingOver: false, isShown: false, changing: undefined };
}
