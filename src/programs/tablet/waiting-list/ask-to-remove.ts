import type { Asked } from "./waiting-list-state.ts";
import type { WaitingList } from "./waiting-list.ts";

/** Asks, in the list's dialog, before something is removed. */
export function askToRemove(event: Event, list: WaitingList, asked: Asked): void {
  const section = (event.currentTarget as HTMLElement).closest(".waiting-list");
  list.ask(asked);
  section?.querySelector("dialog")?.showModal();
}
