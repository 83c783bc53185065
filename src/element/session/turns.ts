/**
 * Who marks when, and whether marks are covered. It belongs to the screen alone and is no part of
 * the record. Pure: every function gives a new value.
 */
export interface Turns {
  /** One at a time with the others covered, or everyone at once in the open. */
  readonly mode: "in-turn" | "side-by-side";
  /** Ids of those who have said that they are ready. */
  readonly ready: readonly string[];
}

/** Nobody is ready yet. */
export function startTurns(mode: Turns["mode"]): Turns {
  return { mode, ready: [] };
}

/** Whose turn it is; undefined when every mark may be seen, or nobody takes turns. */
export function findTurn(turns: Turns, takers: readonly string[]): string | undefined {
  if (turns.mode === "side-by-side") return undefined;
  return takers.find((id) => !turns.ready.includes(id));
}

/** Somebody is ready to show their marks. */
export function sayReady(turns: Turns, id: string): Turns {
  return turns.ready.includes(id) ? turns : { ...turns, ready: [...turns.ready, id] };
}

/** Somebody takes their turn again: until they are ready, all marks are covered again. */
export function takeTurnAgain(turns: Turns, id: string): Turns {
  return { ...turns, ready: turns.ready.filter((one) => one !== id) };
}
