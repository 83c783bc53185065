// In: what people do and say in a talk, one action at a time.
// Out: a DecisionRecord, kept whole: who, what matters, which option, why, and what happens next.
// Never: a clock, an id of its own, storage, a score or average, advice.
export type * from "./generated/decision-record.ts";
export type { Dated } from "./action-handlers.ts";
export type { AskingAction } from "./asking-actions.ts";
export { createAsShown } from "./create-as-shown.ts";
export { createGridReference } from "./create-grid-reference.ts";
export type { DecisionAction } from "./decision-actions.ts";
export { DecisionRecordError } from "./decision-record-error.ts";
export { findStatus } from "./find-status.ts";
export type { GridAction } from "./grid-actions.ts";
export type { GroupingAction } from "./grouping-actions.ts";
export { isReadableRecord } from "./is-readable-record.ts";
export { listOwnWords, type PlacedWords, type WordsPlace } from "./list-own-words.ts";
export type { MattersAction } from "./matters-actions.ts";
export type { PeopleAction } from "./people-actions.ts";
export type { PlanAction } from "./plan-actions.ts";
export type { ReactionAction } from "./reaction-actions.ts";
export { isSameReason, listReasons } from "./reasons.ts";
export type { RecordAction } from "./record-action.ts";
export { RecordActionError } from "./record-action-error.ts";
export { reduceRecord } from "./reduce-record.ts";
export type { ReviewAction } from "./review-actions.ts";
export { startRecord } from "./start-record.ts";
export type { TalkAction } from "./talk-actions.ts";
export type { Typed } from "./write-words.ts";
