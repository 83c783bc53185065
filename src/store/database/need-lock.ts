import { StoreError } from "../store-error.ts";
import type { Lock } from "../cipher/lock.ts";
import { only } from "./waiting-schema.ts";

/**
 * Makes sure that the list is still the one that was unlocked.
 *
 * @param locks the store of the lock, within the transaction that relies on it
 * @throws StoreError `changed`: it has another passcode since. `gone`
 */
export async function needLock(
  locks: { get(key: string): Promise<Lock | undefined> },
  id: string,
): Promise<void> {
  const lock = await locks.get(only);
  if (lock?.id === id) return;
  if (lock?.earlier?.includes(id)) {
    throw new StoreError("changed", "The list has had another passcode since it was unlocked.");
  }
  throw new StoreError("gone", "The list that was unlocked is not there any more.");
}
