import type { Lock } from "../cipher/lock.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import type { ListRows } from "./list-rows.ts";
import { needLock } from "./need-lock.ts";
import { orAbort } from "./or-abort.ts";
import { only, type SealedRow } from "./waiting-schema.ts";

/** A list under its new lock. */
export interface Relocked {
  /** The id of the lock that goes. */
  readonly from: string;
  readonly lock: Lock;
  /** The rows as they were read, under the lock that goes. */
  readonly before: ListRows;
  /** The same, under the new one. */
  readonly after: ListRows;
}

/**
 * Puts a new lock, and all rows under it, in the place of the old ones: in one transaction, which
 * reads everything back before it lets go of the old. Wherever it is cut off, the list is whole under
 * one of the two.
 *
 * @returns whether it was done; false: another window has saved or removed something since `before`,
 *   and all is as it was
 * @throws StoreError `gone`, `changed`, `unconfirmed`; nothing has changed then
 */
export async function replaceLock(database: Database, relocked: Relocked): Promise<boolean> {
  const { from, lock, before, after } = relocked;
  const stores = ["lock", "tries", "summaries", "bodies"] as const;
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const locks = transaction.objectStore("lock");
  const summaries = transaction.objectStore("summaries");
  const bodies = transaction.objectStore("bodies");
  let isDone = true;
  await orAbort(transaction, async () => {
    // The work may be done twice: see Connection.
    if ((await locks.get(only))?.id === lock.id) return;
    await needLock(locks, from);
    isDone = isSame(before.summaries, await summaries.getAll());
    if (!isDone) return;
    await summaries.clear();
    await bodies.clear();
    for (const row of after.summaries) await summaries.put(row);
    for (const row of after.bodies) await bodies.put(row);
    await locks.put(lock, only);
    await transaction.objectStore("tries").clear();
    const back = { summaries: await summaries.getAll(), bodies: await bodies.getAll() };
    const isWhole =
      isSame(after.summaries, back.summaries) &&
      isSame(after.bodies, back.bodies) &&
      isSameBytes((await locks.get(only))?.secret.bytes, lock.secret.bytes);
    if (!isWhole) throw new StoreError("unconfirmed", "What was written could not be read back.");
  });
  return isDone;
}

function isSame(rows: readonly SealedRow[], others: readonly SealedRow[]): boolean {
  const found = new Map(others.map((row) => [row.slot, row]));
  return (
    rows.length === others.length &&
    rows.every(({ slot, version, bytes }) => {
      const other = found.get(slot);
      return other?.version === version && isSameBytes(other.bytes, bytes);
    })
  );
}

function isSameBytes(one: ArrayBuffer | undefined, other: ArrayBuffer): boolean {
  if (one?.byteLength !== other.byteLength) return false;
  const bytes = new Uint8Array(other);
  return new Uint8Array(one).every((byte, index) => byte === bytes[index]);
}
