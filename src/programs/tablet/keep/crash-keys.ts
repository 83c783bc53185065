import { deleteDB, openDB } from "idb";

interface CrashKey {
  readonly id: string;
  readonly key: CryptoKey;
  /** When a talk under this key was last kept, in milliseconds of the wall clock. */
  readonly usedAt: number;
}

const database = "ithrive-tablet";
const table = "keys";

/** The keys of crash copies, each usable on this device alone: none can be read out. */
export interface CrashKeys {
  /** Makes a key for one window. */
  create(): Promise<{ id: string; key: CryptoKey }>;
  find(id: string): Promise<CryptoKey | undefined>;
  /** Says that a key is still in use. */
  use(id: string): Promise<void>;
  /** Removes a key; without it its copy can never be read again. */
  remove(id: string): Promise<void>;
  /** Removes the keys of windows that were closed: nothing was kept under them for so long. */
  removeOlder(milliseconds: number): Promise<void>;
}

/**
 * Keeps keys in IndexedDB. A connection is opened for each act and closed after it: a browser that
 * has dropped connections while the page slept harms nothing. With the last key goes the database.
 */
export function createCrashKeys(getNow: () => number): CrashKeys {
  async function withKeys<T>(act: (keys: KeyTable) => Promise<T>): Promise<T> {
    const db = await openDB<{ keys: { key: string; value: CrashKey } }>(database, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(table, { keyPath: "id" }),
      // Another window wants to remove the database: it waits for this.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    try {
      return await act({
        get: (id) => db.get(table, id),
        put: async (row) => void (await db.put(table, row)),
        delete: (id) => db.delete(table, id),
        all: () => db.getAll(table),
      });
    } finally {
      db.close();
    }
  }

  async function removeWhere(isGone: (row: CrashKey) => boolean): Promise<void> {
    const isEmpty = await withKeys(async (keys) => {
      const rows = await keys.all();
      for (const row of rows.filter(isGone)) await keys.delete(row.id);
      return rows.every(isGone);
    });
    if (isEmpty) await deleteDB(database);
  }

  return {
    async create() {
      const id = crypto.randomUUID();
      const algorithm = { name: "AES-GCM", length: 256 };
      const key = await crypto.subtle.generateKey(algorithm, false, ["encrypt", "decrypt"]);
      await withKeys((keys) => keys.put({ id, key, usedAt: getNow() }));
      return { id, key };
    },
    find: async (id) => (await withKeys((keys) => keys.get(id)))?.key,
    use: (id) =>
      withKeys(async (keys) => {
        const row = await keys.get(id);
        if (row) await keys.put({ ...row, usedAt: getNow() });
      }),
    remove: (id) => removeWhere((row) => row.id === id),
    removeOlder: (milliseconds) => removeWhere(({ usedAt }) => getNow() - usedAt > milliseconds),
  };
}

interface KeyTable {
  get(id: string): Promise<CrashKey | undefined>;
  put(row: CrashKey): Promise<void>;
  delete(id: string): Promise<void>;
  all(): Promise<CrashKey[]>;
}
