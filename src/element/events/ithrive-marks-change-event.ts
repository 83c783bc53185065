import type { Mark } from "../marks/mark.ts";

/** A reader set, changed or took away a mark. Marks live in memory only: nothing stores them. */
export class IthriveMarksChangeEvent extends Event {
  static readonly type = "ithrive-marks-change";
  /** All marks as they now stand. */
  readonly marks: readonly Mark[];

  constructor(marks: readonly Mark[]) {
    super(IthriveMarksChangeEvent.type, { bubbles: true, composed: true });
    this.marks = marks;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-marks-change": IthriveMarksChangeEvent;
  }
}
