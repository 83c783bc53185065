import type { DecisionRecord } from "../record/index.ts";

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
  /** What is wrong, for a person to read; null: nothing. */
  problem: string | null;
}

/**
 * A place where records wait until somebody hands them over. The page chooses one, or none.
 * A store never sends a record anywhere.
 */
export interface RecordStore {
  /**
   * Saves a copy, in place of the record with the same id. Resolves once the copy can be read
   * back; what happens to the object afterwards does not change what was saved.
   */
  save(record: DecisionRecord): Promise<void>;
  /** A copy of a record; undefined where there is none. */
  read(id: string): Promise<DecisionRecord | undefined>;
  /** What waits, the record that changed last first. */
  list(): Promise<StoredRecord[]>;
  /** Removes a record. One that is not there is no error. */
  remove(id: string): Promise<void>;
  /** Removes every record. */
  clear(): Promise<void>;
  /** How the store is; never rejects. */
  health(): Promise<StoreHealth>;
}
