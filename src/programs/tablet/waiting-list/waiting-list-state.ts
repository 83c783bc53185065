import type { DecisionRecord } from "../../../record/index.ts";
import type { StoredRecord, StoreProblem } from "../../../store/index.ts";

/** What the waiting list can show and do now. */
export type WaitingListState =
  /** The device has not answered yet. */
  | { readonly name: "opening" }
  /** There can be no list here now. */
  | { readonly name: "unavailable"; readonly why: StoreProblem }
  /** There is no list yet: it begins with a passcode. */
  | { readonly name: "new" }
  | {
      readonly name: "locked";
      readonly waiting: number;
      /** The passcode typed last was not the right one. */
      readonly isWrong: boolean;
      /** Before then no other may be tried, in milliseconds since 1970; 0: now. */
      readonly waitUntil: number;
    }
  | {
      readonly name: "open";
      /** The record that changed last first. */
      readonly records: readonly StoredRecord[];
      readonly problem: StoreProblem | null;
      /** Whether the browser has promised not to remove the list; null: it does not say. */
      readonly isProtected: boolean | null;
      /** How many of them are on the screen. */
      readonly limit: number;
      /** The record that is being read. */
      readonly shown?: DecisionRecord | undefined;
    };

/** What is wrong with a new passcode; `different`: the two that were typed are not the same. */
export type PasscodeFault = "short" | "same" | "different";

/** What somebody is asked before it is removed. */
export type Asked =
  | {
      readonly what: "one";
      readonly id: string;
      /** What the list calls it. */
      readonly talk: string;
    }
  | { readonly what: "all"; readonly count: number }
  | { readonly what: "list" };

/** What happened last, to be said once. */
export type Said =
  | { readonly what: "fault"; readonly fault: PasscodeFault }
  /** The present passcode was not the right one; before then no other may be tried, as in `locked`. */
  | { readonly what: "wrong"; readonly waitUntil: number }
  | { readonly what: "changed" }
  | { readonly what: "removed" }
  /** Talks of a file were put in the list; `problem`: why it stopped before the end. */
  | {
      readonly what: "added";
      readonly added: number;
      readonly same: number;
      readonly problem: StoreProblem | undefined;
    }
  | { readonly what: "saved"; readonly count: number; readonly name: string }
  | { readonly what: "problem"; readonly problem: StoreProblem };

/** How far a talk has been kept. */
export interface Keeping {
  /** As the record stood when it was kept last; undefined: it never was. */
  readonly updatedAt?: string;
  /** When that was confirmed, in milliseconds since 1970. */
  readonly at?: number;
  /** Why it was not kept the last time. */
  readonly problem?: StoreProblem;
  readonly isBusy?: boolean;
  /** It came from the list, and what is added to it is written back. */
  readonly isFromList?: boolean;
}
