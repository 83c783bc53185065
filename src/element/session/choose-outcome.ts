import type { Decision } from "../../record/index.ts";
import type { TalkView } from "./talk-view.ts";

/** The three ways a talk can go on. */
export type Outcome = NonNullable<Decision>["outcome"];

/** In the order they stand; equal in everything else. */
export const outcomes: readonly Outcome[] = ["chosen", "not-yet", "none-of-these"];

/**
 * Records one of the three. Options picked before are remembered when people look at another
 * outcome, and come back with "choose".
 */
export function chooseOutcome(view: TalkView, outcome: Outcome): void {
  const { decision } = view.talk;
  if (decision?.outcome === outcome) return;
  if (decision?.outcome === "chosen") view.show({ lastChosen: decision.options });
  const options = outcome === "chosen" ? [...view.state.lastChosen] : [];
  view.act({ type: "decide", grid: view.context.grid.id, outcome, options });
}
