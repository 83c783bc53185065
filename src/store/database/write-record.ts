import { StoreError } from "../store-error.ts";
import type { Database } from "./connection.ts";
import { needLock } from "./need-lock.ts";
import { orAbort } from "./or-abort.ts";
import type { SealedRow } from "./waiting-schema.ts";

/** A record as it is written: both rows carry one version. */
export interface SealedRecord {
  readonly summary: SealedRow;
  readonly body: SealedRow;
}

/**
 * Writes a record, whole or not at all, and comes back when the device says that it is on the disk.
 *
 * @param list.lock the id of the list's lock
 * @param known the version that this replaces; undefined: nothing should be there
 * @throws StoreError `conflict`: something else is there, and stays. `gone`: the list is not
 */
export async function writeRecord(
  database: Database,
  { summary, body }: SealedRecord,
  list: { readonly lock: string; readonly known: string | undefined },
): Promise<void> {
  const stores = ["lock", "summaries", "bodies"] as const;
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  await orAbort(transaction, async () => {
    await needLock(transaction.objectStore("lock"), list.lock);
    const found = await transaction.objectStore("summaries").get(summary.slot);
    // The work may be done twice: see Connection.
    if (found?.version !== summary.version && found?.version !== list.known) {
      throw new StoreError("conflict", "Another window has changed or removed this record.");
    }
    await transaction.objectStore("summaries").put(summary);
    await transaction.objectStore("bodies").put(body);
  });
}
