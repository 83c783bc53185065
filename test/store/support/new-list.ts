import { type EncryptedStore, LockedStore } from "../../../src/store/index.ts";

export const passcode = "blowfish-crag";

/** A name that no other test's database has. */
export function createName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** Another window on a list that has the passcode above. */
export async function openWindow(name: string): Promise<EncryptedStore> {
  const unlocking = await new LockedStore({ name }).unlock(passcode);
  if ("wait" in unlocking) throw new Error("The passcode did not open the list.");
  return unlocking.store;
}

/** Everything that lies in a database, row by row, as it would be found on the device. */
export async function readRows(name: string): Promise<Record<string, unknown[]>> {
  const database = await promise(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const rows = await Promise.all(
    stores.map(async (store) => [store, await promise(transaction.objectStore(store).getAll())]),
  );
  database.close();
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}

/** Changes rows of a database behind the back of the store. */
export async function changeRows(
  name: string,
  change: (transaction: IDBTransaction) => void,
): Promise<void> {
  const database = await promise(indexedDB.open(name));
  const transaction = database.transaction([...database.objectStoreNames], "readwrite");
  change(transaction);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** What a request of the database comes to. */
export function promise<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
