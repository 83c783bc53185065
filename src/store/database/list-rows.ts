import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";
import type { SealedRow } from "./waiting-schema.ts";

/** Every row of a list, in no order. */
export interface ListRows {
  readonly summaries: readonly SealedRow[];
  readonly bodies: readonly SealedRow[];
}

/**
 * Everything that waits, as it stands at one moment. What is left of a record whose removal was cut
 * off is not in it.
 *
 * @param lock the id of the list's lock
 * @throws StoreError `gone`, `changed`
 */
export async function listRows(database: Database, lock: string): Promise<ListRows> {
  const transaction = database.transaction(["lock", "summaries", "bodies"]);
  await needLock(transaction.objectStore("lock"), lock);
  const summaries = await transaction.objectStore("summaries").getAll();
  const bodies = await transaction.objectStore("bodies").getAll();
  const slots = new Set(summaries.map(({ slot }) => slot));
  return { summaries, bodies: bodies.filter(({ slot }) => slots.has(slot)) };
}
