import type { AskingAction } from "./asking-actions.ts";
import type { DecisionAction } from "./decision-actions.ts";
import type { GridAction } from "./grid-actions.ts";
import type { GroupingAction } from "./grouping-actions.ts";
import type { MattersAction } from "./matters-actions.ts";
import type { PeopleAction } from "./people-actions.ts";
import type { PlanAction } from "./plan-actions.ts";
import type { ReactionAction } from "./reaction-actions.ts";
import type { ReviewAction } from "./review-actions.ts";
import type { TalkAction } from "./talk-actions.ts";

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
