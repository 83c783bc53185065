import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";

/**
 * How many records wait.
 *
 * @param lock the id of the list's lock
 * @throws StoreError `gone`
 */
export async function countRecords(database: Database, lock: string): Promise<number> {
  const transaction = database.transaction(["lock", "summaries"]);
  await needLock(transaction.objectStore("lock"), lock);
  return transaction.objectStore("summaries").count();
}
