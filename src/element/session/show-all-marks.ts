import type { TalkView } from "./talk-view.ts";

/** Uncovers everyone's marks, said aloud. */
export function showAllMarks({ speakers, state, show, words }: TalkView): void {
  const turns = { ...state.turns, ready: speakers, isHandingOver: false, isShown: true };
  show({ turns, dialog: undefined, message: words.compare.allShown });
}
