import type { Turns } from "./turns.ts";

/** Whose turn it is; undefined when every mark may be seen, or nobody takes turns. */
export function findTurn(turns: Turns, takers: readonly string[]): string | undefined {
  if (turns.mode === "side-by-side") return undefined;
  return takers.find((id) => !turns.ready.includes(id));
}
