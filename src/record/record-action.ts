import type { AskingAction } from "./actions/asking-actions.ts";
import type { DecisionAction } from "./actions/decision-actions.ts";
import type { GridAction } from "./actions/grid-actions.ts";
import type { GroupingAction } from "./actions/grouping-actions.ts";
import type { MattersAction } from "./actions/matters-actions.ts";
import type { PeopleAction } from "./actions/people-actions.ts";
import type { PlanAction } from "./actions/plan-actions.ts";
import type { ReactionAction } from "./actions/reaction-actions.ts";
import type { ReviewAction } from "./actions/review-actions.ts";
import type { TalkAction } from "./actions/talk-actions.ts";

/**
 * Everything that people can do to a record: a closed union, told apart by `type`. Each action
 * carries all it needs, `at` (now, in UTC) included; `by` is always a person's id.
 */
export type RecordAction =
  | PeopleAction
  | TalkAction
  | GridAction
  | MattersAction
  | ReactionAction
  | DecisionAction
  | GroupingAction
  | PlanAction
  | AskingAction
  | ReviewAction;
