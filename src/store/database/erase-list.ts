import { removeRecords } from "./remove-records.ts";
import type { Database } from "./connection.ts";
import { only } from "./waiting-schema.ts";

/** Removes every record (see `removeRecords`), the lock and the tries. */
export async function eraseList(database: Database): Promise<void> {
  const lock = await database.get("lock", only);
  if (lock) await removeRecords(database, { lock: lock.id });
  const stores = ["lock", "tries", "summaries", "bodies"] as const;
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  await transaction.done;
}
