import type { Lock } from "../cipher/lock.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import { findWait } from "./find-wait.ts";
import { readTries } from "./read-tries.ts";
import { only } from "./waiting-schema.ts";

/**
 * Counts a try before it is made, so that neither a reload nor a second window makes it free.
 *
 * @returns the lock to try, or how long to wait, in milliseconds
 * @throws StoreError `gone`: there is no lock
 */
export async function beginTry(
  database: Database,
  now: number,
): Promise<{ readonly lock: Lock } | { readonly wait: number }> {
  const stores = ["lock", "tries"] as const;
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const lock = await transaction.objectStore("lock").get(only);
  const tries = await readTries(transaction.objectStore("tries"), now);
  const wait = findWait(tries, now);
  if (lock && wait === 0) {
    await transaction.objectStore("tries").put({ count: (tries?.count ?? 0) + 1, at: now }, only);
  }
  await transaction.done;
  if (!lock) throw new StoreError("gone", "There is no list to unlock.");
  return wait > 0 ? { wait } : { lock };
}
