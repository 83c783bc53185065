import type { GridTalk, Matters } from "../../../record/index.ts";

/** What somebody said matters to them about a grid; empty where they said nothing. */
export function findMatters(talk: GridTalk, by: string): Matters {
  const nothing = { by, statements: [], questions: [], most: [], words: [] };
  return talk.matters.find((one) => one.by === by) ?? nothing;
}
