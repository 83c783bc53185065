import type { renderKeep, renderWaitingList, WaitingList } from "./waiting-list/index.ts";

/** The waiting list and what draws it: fetched only where a service has one. */
export interface WaitingParts {
  readonly list: WaitingList;
  /** Whether talks may be kept in it; false: it was switched off, and what waits can be handed over. */
  readonly isOn: boolean;
  readonly renderKeep: typeof renderKeep;
  readonly renderWaitingList: typeof renderWaitingList;
}
