// In: decision records that somebody asked to keep.
// Out: copies of them, until they are handed over or cleared.
// Never: a place nobody chose, a network, a "saved" that cannot be read back.
export { createMemoryStore } from "./create-memory-store.ts";
export type { EncryptedStore } from "./encrypted-store.ts";
export { findPasscodeFault, passcodeLength } from "./find-passcode-fault.ts";
export type { LockedList } from "./database/look-at-list.ts";
export { listName } from "./list-name.ts";
export { LockedStore, type Unlocking } from "./locked-store.ts";
export type { RecordStore, StoredRecord, StoreHealth } from "./record-store.ts";
export { StoreError, type StoreProblem } from "./store-error.ts";
