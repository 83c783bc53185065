import type { Turns } from "./turns.ts";

/** Whose turn it is, and whether marks are covered. */
export interface Turn {
  /** Marks are for one person at a time, and not everyone has agreed to show theirs. */
  readonly isHeld: boolean;
  /** Id of the one who marks; undefined when nobody does. */
  readonly turn: string | undefined;
  /** The screen is on its way to that person or, where nobody is left, to everyone. */
  readonly isHandingOver: boolean;
}

/**
 * Works out whose turn it is. What has been covered stays so until people say that it be shown: it is never uncovered
 * by somebody being taken away or becoming a professional.
 *
 * @param takers who take turns
 * @param speakers the same, and whoever else has marked something
 */
export function findTurn(
  turns: Turns,
  takers: readonly string[],
  speakers: readonly string[],
): Turn {
  const isReady = (id: string) => turns.ready.includes(id);
  const hasOthers = speakers.length > 1 || turns.ready.length > 0;
  const isAllShown = turns.isShown && speakers.every(isReady);
  const isHeld = turns.mode === "in-turn" && hasOthers && !isAllShown;
  const turn = isHeld ? takers.find((id) => !isReady(id)) : undefined;
  return { isHeld, turn, isHandingOver: isHeld && (turns.isHandingOver || turn === undefined) };
}
