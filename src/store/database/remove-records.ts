import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";
import { orAbort } from "./or-abort.ts";

/** What is to be removed. */
export interface Removal {
  /** The id of the list's lock. */
  readonly lock: string;
  /** Which records; undefined: all. */
  readonly slots?: readonly string[];
  /** The version that may be removed; undefined: any. */
  readonly known?: string | undefined;
}

/**
 * Removes records for good: their summaries go and random bytes are written over them, then the
 * rest goes too. Where the page dies in between, `sweepRemoved` does the second half.
 *
 * @throws StoreError `conflict`: another window has changed it, and it stays. `gone`
 */
export async function removeRecords(database: Database, removal: Removal): Promise<void> {
  let slots: readonly string[];
  try {
    slots = await takeOut(database, removal, { isOverwriting: true });
  } catch (error) {
    // A full device has no room for the random bytes, and this is how room is made.
    if ((error as Error).name !== "QuotaExceededError") throw error;
    slots = await takeOut(database, removal, { isOverwriting: false });
  }
  await deleteBodies(database, slots);
}

async function takeOut(
  database: Database,
  { lock, slots, known }: Removal,
  { isOverwriting }: { isOverwriting: boolean },
): Promise<readonly string[]> {
  const stores = ["lock", "summaries", "bodies"] as const;
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const summaries = transaction.objectStore("summaries");
  const bodies = transaction.objectStore("bodies");
  let all = slots ?? [];
  await orAbort(transaction, async () => {
    await needLock(transaction.objectStore("lock"), lock);
    all = slots ?? (await summaries.getAllKeys());
    for (const slot of all) {
      const found = await summaries.get(slot);
      if (found && known !== undefined && found.version !== known) {
        throw new StoreError("conflict", "Another window has changed this record.");
      }
      const body = isOverwriting ? await bodies.get(slot) : undefined;
      if (body) await bodies.put({ ...body, bytes: makeNoise(body.bytes.byteLength) });
      await summaries.delete(slot);
    }
  });
  return all;
}

/** Deletes what is left of records whose removal was cut off: bodies without a summary. */
export async function sweepRemoved(database: Database): Promise<void> {
  const waiting = new Set(await database.getAllKeys("summaries"));
  const slots = await database.getAllKeys("bodies");
  const left = slots.filter((slot) => !waiting.has(slot));
  if (left.length > 0) await deleteBodies(database, left);
}

/** Deletes the bodies of records that are gone; one that was saved anew meanwhile stays. */
async function deleteBodies(database: Database, slots: readonly string[]): Promise<void> {
  const stores = ["summaries", "bodies"] as const;
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  await orAbort(transaction, async () => {
    for (const slot of slots) {
      const isSavedAnew = (await transaction.objectStore("summaries").count(slot)) > 0;
      if (!isSavedAnew) await transaction.objectStore("bodies").delete(slot);
    }
  });
}

/** No more than 65,536 random bytes can be had at once. */
function makeNoise(length: number): ArrayBuffer {
  const noise = new Uint8Array(length);
  for (let start = 0; start < length; start += 65_536) {
    crypto.getRandomValues(noise.subarray(start, start + 65_536));
  }
  return noise.buffer;
}
