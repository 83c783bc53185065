import type { DecisionRecord } from "../../record/index.ts";

/**
 * People pressed Finish; or, if they changed something after that, Finish and clear. The last one
 * before `ithrive-clear` holds everything that was said.
 */
export class IthriveFinishEvent extends Event {
  static readonly type = "ithrive-finish";
  /** The whole record. Its status says whether anything was decided. */
  readonly record: DecisionRecord;

  constructor(record: DecisionRecord) {
    super(IthriveFinishEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-finish": IthriveFinishEvent;
  }
}
