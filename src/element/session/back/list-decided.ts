import type { DecisionRecord, GridTalk } from "../../../record/index.ts";

/** The grids of a record that say what was decided: each is looked back at. */
export function listDecided({ grids }: DecisionRecord): GridTalk[] {
  return grids.filter(({ decision }) => decision !== null);
}
