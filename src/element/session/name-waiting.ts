import { joinWith } from "./join-with.ts";
import type { TalkView } from "./talk-view.ts";

/** Those who have not said that they are ready, by name; empty where everyone has. */
export function nameWaiting({ takers, state, words }: TalkView): string {
  const waiting = takers.filter(({ id }) => !state.turns.ready.includes(id));
  const names = waiting.map(({ shown }) => shown);
  return joinWith(names, words);
}
