import type { TalkView } from "./talk-view.ts";

/** Uncovers everyone's marks, said aloud. */
export function showAllMarks({ takers, state, show, words }: TalkView): void {
  const ready = takers.map(({ id }) => id);
  const turns = { ...state.turns, ready, isHandingOver: false };
  show({ turns, dialog: undefined, message: words.compare.allShown });
}
