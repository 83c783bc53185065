import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";
import type { SealedRecord } from "./write-record.ts";

/**
 * The rows of one record; undefined where there is none.
 *
 * @param lock the id of the list's lock
 * @throws StoreError `gone`
 */
export async function readRecord(
  database: Database,
  slot: string,
  lock: string,
): Promise<SealedRecord | undefined> {
  const transaction = database.transaction(["lock", "summaries", "bodies"]);
  await needLock(transaction.objectStore("lock"), lock);
  const summary = await transaction.objectStore("summaries").get(slot);
  const body = await transaction.objectStore("bodies").get(slot);
  return summary && body ? { summary, body } : undefined;
}
