import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";
import type { SealedRow } from "./waiting-schema.ts";

/**
 * The summary of every record that waits, in no order.
 *
 * @param lock the id of the list's lock
 * @throws StoreError `gone`
 */
export async function listSummaries(database: Database, lock: string): Promise<SealedRow[]> {
  const transaction = database.transaction(["lock", "summaries"]);
  await needLock(transaction.objectStore("lock"), lock);
  return transaction.objectStore("summaries").getAll();
}
