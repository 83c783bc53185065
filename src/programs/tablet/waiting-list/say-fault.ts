import { passcodeLength } from "../../../store/index.ts";
import type { TabletWords } from "../../../words/index.ts";
import type { PasscodeFault } from "./waiting-list-state.ts";

/** What is wrong with a new passcode, in words. */
export function sayFault(fault: PasscodeFault, words: TabletWords["waitingList"]): string {
  const { faults } = words.start;
  return fault === "short" ? faults.short(passcodeLength) : faults[fault];
}
