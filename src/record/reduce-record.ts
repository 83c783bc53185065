import type { ActionHandlers } from "./actions/action-handlers.ts";
import { askingActions } from "./actions/asking-actions.ts";
import { decisionActions } from "./actions/decision-actions.ts";
import { gridActions } from "./actions/grid-actions.ts";
import { groupingActions } from "./actions/grouping-actions.ts";
import { mattersActions } from "./actions/matters-actions.ts";
import { peopleActions } from "./actions/people-actions.ts";
import { planActions } from "./actions/plan-actions.ts";
import { reactionActions } from "./actions/reaction-actions.ts";
import { reviewActions } from "./actions/review-actions.ts";
import { talkActions } from "./actions/talk-actions.ts";
import { findStatus } from "./find-status.ts";
import type { DecisionRecord } from "./generated/decision-record.ts";
import { needInstant } from "./needs.ts";
import { RecordActionError } from "./record-action-error.ts";
import type { RecordAction } from "./record-action.ts";

const handlers: ActionHandlers<RecordAction> = {
  ...peopleActions,
  ...talkActions,
  ...gridActions,
  ...mattersActions,
  ...reactionActions,
  ...decisionActions,
  ...groupingActions,
  ...planActions,
  ...askingActions,
  ...reviewActions,
};

type Type = RecordAction["type"];
const whenCancelled: Type[] = ["resume", "set-seen-by"];
const afterReview: Type[] = [
  "add-review",
  "rate-goal",
  "set-review-date",
  "add-question",
  "set-answered",
  "take-measure",
  "add-person",
  "write-person",
  "set-seen-by",
];

/**
 * The record after an action. The record handed in is never changed, and nothing is averaged over
 * people, ranked or turned into advice.
 * @throws RecordActionError when the action names what is not there or cannot be done now.
 */
export function reduceRecord(record: DecisionRecord, action: RecordAction): DecisionRecord {
  needKnown(action);
  needOpen(record, action);
  needInstant(action, action.at);
  // The table pairs each type with its own handler, which the compiler cannot follow for a union.
  const handle = handlers[action.type] as (
    record: DecisionRecord,
    action: RecordAction,
  ) => DecisionRecord;
  const next = handle(record, action);
  return { ...next, status: findStatus(next), updatedAt: action.at };
}

function needKnown(action: { type: string }): void {
  if (Object.hasOwn(handlers, action.type)) return;
  throw new RecordActionError(action.type, "there is no such action. RecordAction lists them.");
}

/** A look back agrees on new steps and goals; those that were agreed before stay as they were. */
function addsToPlan({ plan }: DecisionRecord, action: RecordAction): boolean {
  const findStep = (id: string) => plan.actions.find((one) => one.id === id);
  switch (action.type) {
    case "write-goal":
      return !plan.goals.some((one) => one.id === action.goal);
    case "write-step":
      return findStep(action.step) === undefined;
    case "write-step-who":
      return findStep(action.step)?.whoElse === undefined;
    case "assign-step": {
      const step = findStep(action.step);
      return step?.who === undefined && step?.byDate === undefined;
    }
    default:
      return false;
  }
}

function needOpen(record: DecisionRecord, action: RecordAction): void {
  if (record.status === "cancelled" && !whenCancelled.includes(action.type)) {
    throw new RecordActionError(action.type, "the talk was called off. Resume it first.");
  }
  if (
    record.reviews.length > 0 &&
    !afterReview.includes(action.type) &&
    !addsToPlan(record, action)
  ) {
    throw new RecordActionError(
      action.type,
      "the decision has been reviewed, so what was said before stays. Add a review, or start a new record.",
    );
  }
}
