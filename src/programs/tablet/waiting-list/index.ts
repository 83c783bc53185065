// In: a talk, or a file of talks, that somebody wants to keep until it is handed over, and a passcode.
// Out: the list of talks that wait on this device, what can be done with it, and what is said of it.
// Never: a talk that nobody asked to keep, words that were meant for the talk only, a network.
export { renderKeep } from "./render-keep.ts";
export { renderWaitingList } from "./render-waiting-list.ts";
export { WaitingList } from "./waiting-list.ts";
export type { WaitingListView } from "./waiting-list-view.ts";
