import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type EncryptedStore, LockedStore, StoreError } from "../../src/store/index.ts";
import { createSmallRecord } from "./record-store.contract.ts";
import { changeRows, createName, passcode as present, readRows } from "./support/new-list.ts";

const next = "another lamp forest";
const records = [createSmallRecord("one", 1), createSmallRecord("two", 2)];

let name = "";
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  name = createName();
});
afterEach(() => vi.restoreAllMocks());

/** A list with two records, and the place it lies in. */
async function fill(): Promise<{ place: LockedStore; store: EncryptedStore }> {
  const place = new LockedStore({ name });
  const store = await place.setPasscode(present);
  for (const record of records) await store.save(record);
  return { place, store };
}

/** All that a passcode opens in a new window; undefined: it opens nothing. */
async function readUnder(passcode: string): Promise<unknown[] | undefined> {
  const place = new LockedStore({ name });
  const unlocking = await place.unlock(passcode);
  if ("wait" in unlocking) return undefined;
  const { store } = unlocking;
  const listed = await store.list();
  expect((await store.health()).problem).toBe(null);
  return Promise.all(listed.map(({ id }) => store.read(id)));
}

const newestFirst = [...records].reverse();

async function findProblem(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error === undefined) return "none";
  return error instanceof StoreError ? error.problem : "another error";
}

test("a changed passcode opens every record, the one before opens none, and no byte is as it was", async () => {
  const { place, store } = await fill();
  const before = JSON.stringify(await readRows(name), writeBytes);
  expect(await place.changePasscode(store, { present, next })).toBe(undefined);
  expect(await readUnder(next)).toEqual(newestFirst);
  expect(await readUnder(present)).toBe(undefined);
  const after = (await readRows(name)) as Record<string, { bytes?: ArrayBuffer; slot?: string }[]>;
  for (const { slot, bytes } of [...after["summaries"]!, ...after["bodies"]!]) {
    expect(before).not.toContain(slot);
    expect(before).not.toContain(writeBytes("", bytes));
  }
  // The window in which it was changed goes on.
  await store.save(createSmallRecord("one", 5));
  await store.save(createSmallRecord("three"));
  expect((await readUnder(next))?.length).toBe(3);
});

test("a wrong present passcode changes nothing, and makes the next try wait as it does elsewhere", async () => {
  const { place, store } = await fill();
  for (let count = 0; count < 3; count += 1) {
    expect(await place.changePasscode(store, { present: "wrong-crag-wool", next })).toBeDefined();
  }
  const refused = await place.changePasscode(store, { present, next });
  expect(refused?.wait).toBeGreaterThan(0);
  expect((await store.list()).length).toBe(2);
});

test("a new passcode that is too weak is a mistake of the program", async () => {
  const { place, store } = await fill();
  await expect(place.changePasscode(store, { present, next: "short" })).rejects.toThrow(RangeError);
});

// Two summaries, two bodies and the lock are written; then two stores and the lock are read back.
const cuts = [
  ...[1, 2, 3, 4, 5].map((nth) => ["put", nth] as const),
  ...[1, 2, 3].map((nth) => ["clear", nth] as const),
];

for (const [method, nth] of cuts) {
  test(`cut off at ${method} ${nth}, the list is whole under the present passcode`, async () => {
    const { place, store } = await fill();
    cutOff(method, nth);
    expect(await findProblem(place.changePasscode(store, { present, next }))).toBe("full");
    vi.restoreAllMocks();
    expect(await readUnder(present)).toEqual(newestFirst);
    expect(await readUnder(next)).toBe(undefined);
    await store.save(createSmallRecord("three"));
    expect((await readUnder(present))?.length).toBe(3);
  });
}

test("what cannot be read back the same leaves the list under the present passcode", async () => {
  const { place, store } = await fill();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...[row, key]: Parameters<typeof put>
  ) {
    const isBody = this.name === "bodies";
    return put.call(this, isBody ? { ...(row as object), bytes: new ArrayBuffer(40) } : row, key);
  });
  expect(await findProblem(place.changePasscode(store, { present, next }))).toBe("unconfirmed");
  vi.restoreAllMocks();
  expect(await readUnder(present)).toEqual(newestFirst);
});

test("a damaged record stops it, so that nothing that might be saved is thrown away", async () => {
  const { place, store } = await fill();
  const [row] = (await readRows(name))["bodies"] as { bytes: ArrayBuffer }[];
  new Uint8Array(row!.bytes)[0]! ^= 1;
  await changeRows(name, (transaction) => transaction.objectStore("bodies").put(row));
  expect(await findProblem(place.changePasscode(store, { present, next }))).toBe("unreadable");
  expect(await readUnder(next)).toBe(undefined);
  expect((await store.list()).length).toBe(2);
});

test("another window is told that the passcode was changed, and saves nothing under the old key", async () => {
  const { place, store } = await fill();
  const unlocking = await new LockedStore({ name }).unlock(present);
  if ("wait" in unlocking) throw new Error("The passcode did not open the list.");
  await place.changePasscode(store, { present, next });
  await place.changePasscode(store, { present: next, next: "yet another lamp" });
  const other = unlocking.store;
  expect(await findProblem(other.save(createSmallRecord("three")))).toBe("changed");
  expect(await findProblem(other.list())).toBe("changed");
  expect((await other.health()).problem).toBe("changed");
  expect(await readUnder("yet another lamp")).toEqual(newestFirst);
});

test("what another window saves meanwhile is under the new passcode, too", async () => {
  const { place, store } = await fill();
  const unlocking = await new LockedStore({ name }).unlock(present);
  if ("wait" in unlocking) throw new Error("The passcode did not open the list.");
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let count = 0;
  vi.spyOn(crypto.subtle, "encrypt").mockImplementation(async (...given) => {
    // The list's new key comes first, then its rows, one after another.
    count += 1;
    if (count === 3) await unlocking.store.save(createSmallRecord("three", 3));
    return encrypt(...given);
  });
  await place.changePasscode(store, { present, next });
  vi.restoreAllMocks();
  expect((await readUnder(next))?.length).toBe(3);
});

/** Ends a transaction of many stores at one of its steps, as a browser that dies does. */
function cutOff(method: "put" | "clear", nth: number): void {
  const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    ...given: unknown[]
  ) {
    const isOurs = this.transaction.objectStoreNames.length === 4;
    if (isOurs && ++count === nth) {
      this.transaction.abort();
      throw new DOMException("The device stops here.", "QuotaExceededError");
    }
    return original.apply(this, given);
  });
}

function writeBytes(_key: string, value: unknown): unknown {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString("base64") : bytes;
}
