import type { TemplateResult } from "lit";
import type { DecisionRecord } from "../../../record/index.ts";
import type { TabletWords } from "../../../words/index.ts";
import type { WaitingList } from "./waiting-list.ts";

/** What the waiting list is drawn from. */
export interface WaitingListView {
  readonly list: WaitingList;
  readonly words: TabletWords["waitingList"];
  /** What is said of a file that holds no talk. */
  readonly recordWords: TabletWords["record"];
  /** BCP 47 tag, for days and times. */
  readonly language: string;
  /** Shows a talk of the list. */
  readonly renderRecord: (record: DecisionRecord) => TemplateResult;
}
