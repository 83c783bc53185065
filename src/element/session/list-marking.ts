import type { NamedPerson } from "./name-people.ts";
import type { TalkView } from "./talk-view.ts";

/**
 * Those whose marks can be changed now: one in turn, everyone side by side; once all is shown nobody
 * or who asked to change theirs.
 */
export function listMarking(view: TalkView): readonly NamedPerson[] {
  const { turn, takers, state } = view;
  if (turn) return [turn];
  const changing = findChanging(view);
  if (changing) return [changing];
  return takers.length === 1 || state.turns.mode === "side-by-side" ? takers : [];
}

/** Who changes their marks while everyone's are in view. */
export function findChanging({ turn, takers, state }: TalkView): NamedPerson | undefined {
  if (turn || takers.length < 2 || state.turns.mode === "side-by-side") return undefined;
  return takers.find(({ id }) => id === state.turns.changing);
}
