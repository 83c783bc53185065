import type { DecisionRecord } from "../../record/index.ts";

/** Something was tapped, typed or chosen in a talk. What is kept, and where, is for the page to say. */
export class IthriveRecordChangeEvent extends Event {
  static readonly type = "ithrive-record-change";
  /** The whole record as it now stands. It is never changed afterwards: a later one is another. */
  readonly record: DecisionRecord;

  constructor(record: DecisionRecord) {
    super(IthriveRecordChangeEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-record-change": IthriveRecordChangeEvent;
  }
}
