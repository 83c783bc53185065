import type { Cipher } from "./cipher/cipher.ts";
import { createLock, type Lock, openLock } from "./cipher/lock.ts";
import type { Connection } from "./database/connection.ts";
import { listRows } from "./database/list-rows.ts";
import { replaceLock } from "./database/replace-lock.ts";
import type { OpenList } from "./encrypted-store.ts";
import { resealRows } from "./reseal-rows.ts";
import { StoreError } from "./store-error.ts";

/** How often another window may save while everything is encrypted anew. */
const mostTurns = 20;

/**
 * Locks a list anew: makes a key, makes sure that the passcode opens it, encrypts every row under it,
 * opens each again, and only then puts all of it in the place of the old at once.
 *
 * @param present the list as its present passcode opens it
 * @throws StoreError; then all is as it was. `conflict`: other windows do not stop saving
 */
export async function changeLock(
  connection: Connection,
  present: { readonly lock: Lock; readonly cipher: Cipher },
  passcode: string,
): Promise<OpenList> {
  const { lock, cipher } = await createLock(passcode, present.lock);
  const check = await openLock(lock, passcode);
  if (!check) throw new StoreError("unconfirmed", "The new passcode does not open its own lock.");
  const from = present.lock.id;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = await connection.run((database) => listRows(database, from));
    const after = await resealRows(before, { from: present.cipher, to: cipher, check });
    const relocked = { from, lock, before, after };
    if (await connection.run((database) => replaceLock(database, relocked))) {
      return { lock: lock.id, cipher };
    }
  }
  throw new StoreError("conflict", "Other windows went on saving into the list.");
}
