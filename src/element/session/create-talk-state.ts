import { nothingLeft } from "./nothing-left.ts";
import { startTurns } from "./start-turns.ts";
import type { TalkState } from "./talk-state.ts";

/** A screen on which nothing has happened. */
export function createTalkState(): TalkState {
  return {
    step: "start",
    hasStarted: false,
    turns: startTurns("in-turn"),
    otherTurns: {},
    lastChosen: [],
    lookAgain: undefined,
    reader: "family",
    noteLanguages: {},
    dialog: undefined,
    message: "",
    left: nothingLeft,
    bigQuestion: undefined,
    back: undefined,
    length: 1500,
    code: 1,
  };
}
