// In: a value from a file, a store or another program that is meant to be a decision record.
// Out: the record, proved whole; or which place in it is at fault.
// Never: a page that only shows records: this door carries the whole schema (readRecord is the light one).
export { DecisionRecordError } from "./decision-record-error.ts";
export { parseDecisionRecord } from "./parse-decision-record.ts";
