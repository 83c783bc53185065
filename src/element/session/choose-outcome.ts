import { followKind } from "./plan/follow-kind.ts";
import type { Outcome } from "./outcomes.ts";
import type { TalkView } from "./talk-view.ts";

/**
 * Records one of the three. Options picked before are remembered when people look at another
 * outcome, and come back with "choose".
 */
export function chooseOutcome(view: TalkView, outcome: Outcome): void {
  const { decision } = view.talk;
  if (decision?.outcome === outcome) return;
  if (decision?.outcome === "chosen") view.show({ lastChosen: decision.options });
  const options = outcome === "chosen" ? [...view.state.lastChosen] : [];
  view.act(...followKind(view, options), {
    type: "decide",
    grid: view.context.grid.id,
    outcome,
    options,
  });
}
