import type { TalkView } from "./talk-view.ts";

/** Uncovers everyone's marks, said aloud. */
export function showAllMarks({ speakers, state, show, words }: TalkView): void {
  const shown = { ready: speakers, isHandingOver: false, isShown: true };
  const turns = { ...state.turns, ...shown };
  const otherTurns = Object.fromEntries(
    Object.entries(state.otherTurns).map(([grid, others]) => [grid, { ...others, ...shown }]),
  );
  show({ turns, otherTurns, dialog: undefined, message: words.compare.allShown });
}
