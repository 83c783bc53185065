// In: what people do and say in a talk, one action at a time.
// Out: a DecisionRecord, kept whole: who, what matters, which option, why, and what happens next.
// Never: a clock, an id of its own, storage, a score or average, advice.
export type { Dated } from "./actions/action-handlers.ts";
export type { AskingAction } from "./actions/asking-actions.ts";
export type { DecisionAction } from "./actions/decision-actions.ts";
export type { GridAction } from "./actions/grid-actions.ts";
export type { GroupingAction } from "./actions/grouping-actions.ts";
export type { MattersAction } from "./actions/matters-actions.ts";
export type { PeopleAction } from "./actions/people-actions.ts";
export type { PlanAction, PlanWordsPart } from "./actions/plan-actions.ts";
export type { ReactionAction } from "./actions/reaction-actions.ts";
export type { ReviewAction } from "./actions/review-actions.ts";
export type { TalkAction } from "./actions/talk-actions.ts";
export { findStatus } from "./find-status.ts";
export { createAsShown } from "./from-grid/create-as-shown.ts";
export { createGridReference } from "./from-grid/create-grid-reference.ts";
export type * from "./generated/decision-record.ts";
export { listOwnWords, type PlacedWords, type WordsPlace } from "./own-words/list-own-words.ts";
export type { Typed } from "./own-words/write-words.ts";
export { listMissingElements, type PrsbElement } from "./prsb/list-missing-elements.ts";
export { DecisionRecordError } from "./read/decision-record-error.ts";
export { isReadableRecord } from "./read/is-readable-record.ts";
export { readRecord } from "./read/read-record.ts";
export { isSameReason, listReasons, sortReasons } from "./reasons.ts";
export { RecordActionError } from "./record-action-error.ts";
export type { RecordAction } from "./record-action.ts";
export { reduceRecord } from "./reduce-record.ts";
export { compareShown, type GridNow } from "./review/compare-shown.ts";
export { startRecord } from "./start-record.ts";
