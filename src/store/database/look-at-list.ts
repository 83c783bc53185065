import type { Database } from "./connection.ts";
import { findWait } from "./find-wait.ts";
import { readTries } from "./read-tries.ts";
import { only } from "./waiting-schema.ts";

/** What can be told of a list without its passcode. */
export interface LockedList {
  readonly hasPasscode: boolean;
  /** How many records wait in it. */
  readonly waiting: number;
  /** Milliseconds before a passcode may be tried; 0: now. */
  readonly wait: number;
}

/** Looks at a list from outside. */
export async function lookAtList(database: Database, now: number): Promise<LockedList> {
  const transaction = database.transaction(["lock", "tries", "summaries"], "readwrite");
  const lock = await transaction.objectStore("lock").get(only);
  const tries = await readTries(transaction.objectStore("tries"), now);
  const waiting = await transaction.objectStore("summaries").count();
  await transaction.done;
  return { hasPasscode: lock !== undefined, waiting, wait: findWait(tries, now) };
}
