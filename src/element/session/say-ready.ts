import type { Turns } from "./turns.ts";

/** Somebody is ready to show their marks. */
export function sayReady(turns: Turns, id: string): Turns {
  return turns.ready.includes(id) ? turns : { ...turns, ready: [...turns.ready, id] };
}
