import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";

/**
 * Removes records for good: their summaries go and random bytes are written over them, then the
 * rest goes too. Where the page dies in between, `sweepRemoved` does the second half.
 *
 * @param list.lock the id of the list's lock
 * @param list.slots which; undefined: all
 * @param list.known the version that may be removed; undefined: any
 * @throws StoreError `conflict`: another window has changed it, and it stays. `gone`
 */
export async function removeRecords(
  database: Database,
  list: { lock: string; slots?: readonly string[]; known?: string | undefined },
): Promise<void> {
  const stores = ["lock", "summaries", "bodies"] as const;
  const overwriting = database.transaction(stores, "readwrite", { durability: "strict" });
  const summaries = overwriting.objectStore("summaries");
  const bodies = overwriting.objectStore("bodies");
  await needLock(overwriting.objectStore("lock"), list.lock);
  const slots = list.slots ?? (await summaries.getAllKeys());
  for (const slot of slots) {
    if (list.known !== undefined) {
      const found = await summaries.get(slot);
      if (found && found.version !== list.known) {
        throw new StoreError("conflict", "Another window has changed this record.");
      }
    }
    const body = await bodies.get(slot);
    if (body) await bodies.put({ ...body, bytes: makeNoise(body.bytes.byteLength) });
    await summaries.delete(slot);
  }
  await overwriting.done;
  await sweepRemoved(database);
}

/** Deletes what is left of removed records: bodies without a summary. */
export async function sweepRemoved(database: Database): Promise<void> {
  const stores = ["summaries", "bodies"] as const;
  const deleting = database.transaction(stores, "readwrite", { durability: "strict" });
  const waiting = new Set(await deleting.objectStore("summaries").getAllKeys());
  for (const slot of await deleting.objectStore("bodies").getAllKeys()) {
    if (!waiting.has(slot)) await deleting.objectStore("bodies").delete(slot);
  }
  await deleting.done;
}

/** No more than 65,536 random bytes can be had at once. */
function makeNoise(length: number): ArrayBuffer {
  const noise = new Uint8Array(length);
  for (let start = 0; start < length; start += 65_536) {
    crypto.getRandomValues(noise.subarray(start, start + 65_536));
  }
  return noise.buffer;
}
