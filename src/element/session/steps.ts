import { renderLate } from "../parts/render-late.ts";
import { renderCompare } from "./render-compare.ts";
import { renderFinish } from "./render-finish.ts";
import { renderStart } from "./render-start.ts";
import type { StepName, TalkState } from "./talk-state.ts";
import type { TalkView } from "./talk-view.ts";

/** A step of a talk. Its wording is under the same name. */
export interface Step {
  readonly name: StepName;
  /** Holds one element with the class `step-heading`, which takes the focus when the step opens. */
  readonly render: (view: TalkView) => unknown;
}

const finish: Step = { name: "finish", render: renderFinish };

const back: Step = {
  name: "back",
  render: (view) => renderLate(view.later, view.context.words, (parts) => parts.renderBack(view)),
};

/** The steps in the order they stand. Any of them can be opened at any time. */
export function listSteps({ back: lookBack }: TalkState): readonly Step[] {
  return lookBack ? [back, finish] : steps;
}

const steps: readonly Step[] = [
  { name: "start", render: renderStart },
  {
    name: "matters",
    render: (view) =>
      renderLate(view.later, view.context.words, (parts) => parts.renderMatters(view)),
  },
  { name: "compare", render: renderCompare },
  {
    name: "decide",
    render: (view) =>
      renderLate(view.late, view.context.words, (parts) => parts.renderDecide(view)),
  },
  {
    name: "plan",
    render: (view) => renderLate(view.later, view.context.words, (parts) => parts.renderPlan(view)),
  },
  finish,
];
