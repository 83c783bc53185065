import type { Lock } from "../cipher/lock.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import { only } from "./waiting-schema.ts";

/**
 * Puts the lock of a new list in its place.
 *
 * @throws StoreError `conflict`: another lock is there, and stays
 */
export async function placeLock(database: Database, lock: Lock): Promise<void> {
  const transaction = database.transaction("lock", "readwrite", { durability: "strict" });
  const found = await transaction.store.get(only);
  if (!found) await transaction.store.put(lock, only);
  await transaction.done;
  if (found && found.id !== lock.id) {
    throw new StoreError("conflict", "There is a list already, under another passcode.");
  }
}
