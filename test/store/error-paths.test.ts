import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type EncryptedStore,
  findPasscodeFault,
  LockedStore,
  StoreError,
} from "../../src/store/index.ts";
import { createSmallRecord } from "./record-store.contract.ts";
import { createName, openWindow, passcode, readRows } from "./support/new-list.ts";

let name = "";
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  name = createName();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function createStore(): Promise<EncryptedStore> {
  return new LockedStore({ name }).setPasscode(passcode);
}

async function findProblem(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error === undefined) return "none";
  if (error instanceof StoreError) return error.problem;
  throw error;
}

/** Lets a method of the database fail with a named error, once or always. */
function fail(method: "put" | "get", errorName: string, times = Infinity) {
  const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
  let left = times;
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    ...given: unknown[]
  ) {
    if (left-- > 0) throw new DOMException("It does not work.", errorName);
    return original.apply(this, given);
  });
}

test("a full device refuses a save, keeps what was there, opens, and lets people remove", async () => {
  const store = await createStore();
  await store.save(createSmallRecord("one", 1));
  fail("put", "QuotaExceededError");
  expect(await findProblem(store.save(createSmallRecord("one", 2)))).toBe("full");
  expect(await findProblem(store.save(createSmallRecord("two")))).toBe("full");
  const other = await openWindow(name);
  expect(await other.read("one")).toEqual(createSmallRecord("one", 1));
  expect((await other.list()).length).toBe(1);
  await other.remove("one");
  expect((await readRows(name))["bodies"]).toEqual([]);
});

test("a handle that died is replaced, once, and the save is done", async () => {
  const store = await createStore();
  const open = vi.spyOn(indexedDB, "open");
  fail("put", "UnknownError", 1);
  await store.save(createSmallRecord("one"));
  expect(open).toHaveBeenCalledTimes(1);
  expect((await store.list()).length).toBe(1);
});

test("a database that fails twice is told of, and nothing counts as saved", async () => {
  const store = await createStore();
  const failing = fail("put", "UnknownError");
  expect(await findProblem(store.save(createSmallRecord("one")))).toBe("failed");
  failing.mockRestore();
  expect(await store.list()).toEqual([]);
  await store.save(createSmallRecord("one"));
  expect((await store.list()).length).toBe(1);
});

test("what cannot be read back the same does not count as saved", async () => {
  const store = await createStore();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...[row, key]: Parameters<typeof put>
  ) {
    const isBody = this.name === "bodies";
    return put.call(this, isBody ? { ...(row as object), bytes: new ArrayBuffer(40) } : row, key);
  });
  expect(await findProblem(store.save(createSmallRecord("one")))).toBe("unreadable");
});

test("no database, a refused one and one of a later version are told apart", async () => {
  const given = globalThis.indexedDB;
  vi.stubGlobal("indexedDB", undefined);
  expect(await findProblem(new LockedStore({ name }).look())).toBe("refused");
  vi.stubGlobal("indexedDB", given);
  const later = indexedDB.open(name, 99);
  await new Promise((resolve) => (later.onsuccess = resolve));
  later.result.close();
  expect(await findProblem(new LockedStore({ name }).look())).toBe("newer");
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("Not here.", "SecurityError");
  });
  expect(await findProblem(new LockedStore({ name }).look())).toBe("refused");
});

test("a database that another window holds closed is told of, and nobody waits for ever", async () => {
  const other = indexedDB.open(name);
  await new Promise((resolve) => (other.onsuccess = resolve));
  // It waits for the window above, which does not let go, and whatever opens it next waits for it.
  indexedDB.deleteDatabase(name);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const problem = findProblem(new LockedStore({ name }).look());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await problem).toBe("blocked");
});

test("without a secure context there is no encryption, and that is told", async () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal("crypto", { getRandomValues });
  expect(await findProblem(new LockedStore({ name }).look())).toBe("insecure");
  expect(await findProblem(new LockedStore({ name }).unlock(passcode))).toBe("insecure");
});

test("a weak passcode is a mistake of the program, which has to ask for another", async () => {
  expect(findPasscodeFault("short")).toBe("short");
  await expect(new LockedStore({ name }).setPasscode("short")).rejects.toThrow(RangeError);
});

test("a second passcode is not set over a first", async () => {
  await createStore();
  expect(await findProblem(new LockedStore({ name }).setPasscode("another-crag-1"))).toBe(
    "conflict",
  );
  await openWindow(name);
});

test("a removal that was cut off is finished the next time the list is opened", async () => {
  const store = await createStore();
  await store.save(createSmallRecord("one"));
  vi.spyOn(IDBObjectStore.prototype, "count").mockImplementation(() => {
    throw new DOMException("The page has gone.", "DataError");
  });
  expect(await findProblem(store.remove("one"))).toBe("failed");
  vi.restoreAllMocks();
  expect((await readRows(name))["bodies"].length).toBe(1);
  const other = await openWindow(name);
  expect(await other.list()).toEqual([]);
  expect((await readRows(name))["bodies"]).toEqual([]);
});
