import type { Lock } from "../cipher/lock.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import { only } from "./waiting-schema.ts";

/**
 * The lock of a list.
 *
 * @throws StoreError `gone`: there is none
 */
export async function findLock(database: Database): Promise<Lock> {
  const lock = await database.get("lock", only);
  if (lock) return lock;
  throw new StoreError("gone", "There is no list to unlock.");
}
