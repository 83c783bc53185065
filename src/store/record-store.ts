import type { DecisionRecord } from "../record/index.ts";
import type { StoreProblem } from "./store-error.ts";

/** What a list of waiting records tells about each: nothing of what was said, nobody's name. */
export interface StoredRecord {
  id: string;
  startedAt: string;
  updatedAt: string;
  status: DecisionRecord["status"];
}

/** How far a store can be relied on. */
export interface StoreHealth {
  /** Whether what is saved outlives a reload of the page. */
  survivesReload: boolean;
  /** How many records wait in it. */
  waiting: number;
  /** What is wrong; null: nothing. */
  problem: StoreProblem | null;
  /**
   * Whether the browser has promised not to remove what is saved of its own accord. null: it
   * cannot be asked, or there is nothing to promise.
   */
  isProtected: boolean | null;
}

/**
 * A place where records wait until somebody hands them over. The page chooses one, or none.
 * A store never sends a record anywhere.
 */
export interface RecordStore {
  /**
   * Saves a copy, in place of the record with the same id. Resolves once the copy can be read
   * back; what happens to the object afterwards does not change what was saved.
   * @throws StoreError when it was not saved. `conflict`: a record with that id is there, and it
   *   is not the one that was last saved or read here. Reading it, then saving, puts this in its place.
   */
  save(record: DecisionRecord): Promise<void>;
  /** A copy of a record; undefined where there is none. */
  read(id: string): Promise<DecisionRecord | undefined>;
  /** What waits, the record that changed last first. */
  list(): Promise<StoredRecord[]>;
  /**
   * Removes a record. One that is not there is no error.
   * @throws StoreError `conflict`: it is not the one that was last listed, saved or read here.
   */
  remove(id: string): Promise<void>;
  /** Removes every record. */
  clear(): Promise<void>;
  /** How the store is; never rejects. */
  health(): Promise<StoreHealth>;
}
