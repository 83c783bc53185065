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

function needOpen(record: DecisionRecord, action: { type: Type }): void {
  if (record.status === "cancelled" && !whenCancelled.includes(action.type)) {
    throw new RecordActionError(action.type, "the talk was called off. Resume it first.");
  }
  if (record.reviews.length > 0 && !afterReview.includes(action.type)) {
    throw new RecordActionError(
      action.type,
      "the decision has been reviewed, so what was said before stays. Add a review, or start a new record.",
    );
  }
}
