import type { Turns } from "./turns.ts";

/** Somebody is ready to show their marks. Nothing shows before the screen is in other hands. */
export function sayReady(turns: Turns, id: string): Turns {
  if (turns.ready.includes(id)) return turns;
  return { ...turns, ready: [...turns.ready, id], isHandingOver: true, isShown: false };
}
