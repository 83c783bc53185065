import { expect } from "chai";
import { type EncryptedStore, LockedStore, StoreError } from "../../src/store/index.ts";
import { createSmallRecord, testRecordStore } from "./record-store.contract.ts";
import {
  changeRows,
  createName,
  openWindow,
  passcode,
  promise,
  readRows,
} from "./support/new-list.ts";

const names: string[] = [];
const open: LockedStore[] = [];

function nameList(): string {
  const name = createName();
  names.push(name);
  return name;
}

async function createStore(name = nameList()): Promise<EncryptedStore> {
  const locked = new LockedStore({ name });
  open.push(locked);
  return locked.setPasscode(passcode);
}

async function findProblem(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StoreError) return error.problem;
    throw error;
  }
  return "none";
}

after(() => {
  for (const locked of open) locked.close();
  for (const name of names) indexedDB.deleteDatabase(name);
});

describe("a list under a passcode", () => {
  testRecordStore(it, () => createStore());

  it("says that it outlives the page", async () => {
    const health = await (await createStore()).health();
    expect(health.survivesReload).to.equal(true);
    expect([true, false, null]).to.include(health.isProtected);
  });

  it("has everything again after the page is closed", async () => {
    const name = nameList();
    const store = await createStore(name);
    await store.save(createSmallRecord("one"));
    store.lock();
    open.pop()?.close();
    expect(await (await openWindow(name)).read("one")).to.deep.equal(createSmallRecord("one"));
  });

  it("leaves nothing on the device that can be read without the passcode", async () => {
    const name = nameList();
    const store = await createStore(name);
    await store.save(createSmallRecord("talk-7f3a"));
    const { lock, summaries, bodies } = await readRows(name);
    expect([lock.length, summaries.length, bodies.length]).to.deep.equal([1, 1, 1]);
    const decoder = new TextDecoder("latin1");
    const found = JSON.stringify([lock, summaries, bodies], (_, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? decoder.decode(value) : value,
    );
    for (const word of ["Sam", "talk-7f3a", "young-person", "2026", "in-progress", "blowfish"]) {
      expect(found).not.to.contain(word);
    }
  });

  it("encrypts the same record otherwise every time", async () => {
    const name = nameList();
    const store = await createStore(name);
    const take = async () =>
      (await readRows(name))["bodies"].map((row) => [
        ...new Uint8Array((row as { bytes: ArrayBuffer }).bytes),
      ]);
    await store.save(createSmallRecord("one"));
    const first = await take();
    await store.save(createSmallRecord("one"));
    expect(await take()).not.to.deep.equal(first);
  });

  it("tells when a stored record was damaged, and still lists the others", async () => {
    const name = nameList();
    const store = await createStore(name);
    await store.save(createSmallRecord("one"));
    const { bodies } = await readRows(name);
    await store.save(createSmallRecord("two"));
    const [row] = bodies as { slot: string; bytes: ArrayBuffer }[];
    new Uint8Array(row.bytes)[0] ^= 1;
    await changeRows(name, (transaction) => {
      transaction.objectStore("bodies").put(row);
      transaction.objectStore("summaries").put(row);
    });
    expect((await store.list()).map(({ id }) => id)).to.deep.equal(["two"]);
    expect(await findProblem(store.read("one"))).to.equal("unreadable");
    expect((await store.health()).problem).to.equal("unreadable");
    expect(await store.read("two")).to.deep.equal(createSmallRecord("two"));
  });

  it("does not take one record for another when their rows are exchanged", async () => {
    const name = nameList();
    const store = await createStore(name);
    await store.save(createSmallRecord("one"));
    await store.save(createSmallRecord("two"));
    const [one, two] = (await readRows(name))["bodies"] as { slot: string }[];
    await changeRows(name, (transaction) => {
      transaction.objectStore("bodies").put({ ...one, slot: two.slot });
      transaction.objectStore("bodies").put({ ...two, slot: one.slot });
    });
    expect(await findProblem(store.read("one"))).to.equal("unreadable");
    expect(await findProblem(store.read("two"))).to.equal("unreadable");
  });

  it("answers that it is locked once it is, and keeps what was being saved", async () => {
    const name = nameList();
    const store = await createStore(name);
    const saving = store.save(createSmallRecord("one"));
    store.lock();
    await saving;
    expect(await findProblem(store.list())).to.equal("locked");
    expect(await findProblem(store.read("one"))).to.equal("locked");
    expect(await findProblem(store.save(createSmallRecord("two")))).to.equal("locked");
    expect(await findProblem(store.remove("one"))).to.equal("locked");
    expect((await store.health()).problem).to.equal("locked");
    expect((await (await openWindow(name)).list()).length).to.equal(1);
  });

  it("saves one after another what is given all at once", async () => {
    const store = await createStore();
    const saves = [1, 2, 3, 4].map((minute) => store.save(createSmallRecord("one", minute)));
    await Promise.all(saves);
    expect(await store.read("one")).to.deep.equal(createSmallRecord("one", 4));
  });

  it("goes on when the browser has closed its connection", async () => {
    const name = nameList();
    const store = await createStore(name);
    await store.save(createSmallRecord("one"));
    const connections = spyOnConnections();
    await store.save(createSmallRecord("two"));
    connections.closeAll();
    await store.save(createSmallRecord("three"));
    connections.stop();
    expect((await store.list()).length).to.equal(3);
  });

  it("lets the database be deleted from elsewhere, and tells that the list is gone", async () => {
    const name = nameList();
    const store = await createStore(name);
    await store.save(createSmallRecord("one"));
    await promise(indexedDB.deleteDatabase(name));
    expect(await findProblem(store.list())).to.equal("gone");
    expect(await findProblem(store.save(createSmallRecord("two")))).to.equal("gone");
    expect((await store.health()).problem).to.equal("gone");
  });
});

describe("two windows on one list", () => {
  it("see what the other saves and removes", async () => {
    const name = nameList();
    const one = await createStore(name);
    const other = await openWindow(name);
    await one.save(createSmallRecord("one"));
    expect(await other.read("one")).to.deep.equal(createSmallRecord("one"));
    await other.remove("one");
    expect(await one.list()).to.deep.equal([]);
  });

  it("overwrite nothing that they have not seen, and may after seeing it", async () => {
    const name = nameList();
    const one = await createStore(name);
    await one.save(createSmallRecord("talk", 1));
    const other = await openWindow(name);
    await other.read("talk");
    await one.save(createSmallRecord("talk", 2));
    expect(await findProblem(other.save(createSmallRecord("talk", 3)))).to.equal("conflict");
    expect(await one.read("talk")).to.deep.equal(createSmallRecord("talk", 2));
    await other.read("talk");
    await other.save(createSmallRecord("talk", 3));
    expect(await one.read("talk")).to.deep.equal(createSmallRecord("talk", 3));
  });

  it("lose no record to a clock that runs behind", async () => {
    const name = nameList();
    const one = await createStore(name);
    await one.save(createSmallRecord("talk", 30));
    const other = await openWindow(name);
    expect(await findProblem(other.save(createSmallRecord("talk", 5)))).to.equal("conflict");
    await one.save(createSmallRecord("talk", 10));
    expect(await one.read("talk")).to.deep.equal(createSmallRecord("talk", 10));
  });

  it("do not bring back what the other removed", async () => {
    const name = nameList();
    const one = await createStore(name);
    await one.save(createSmallRecord("talk", 1));
    const other = await openWindow(name);
    await other.read("talk");
    await one.remove("talk");
    expect(await findProblem(other.save(createSmallRecord("talk", 2)))).to.equal("conflict");
    expect(await one.list()).to.deep.equal([]);
  });

  it("remove nothing that has changed since it was listed", async () => {
    const name = nameList();
    const one = await createStore(name);
    await one.save(createSmallRecord("talk", 1));
    const other = await openWindow(name);
    await other.list();
    await one.save(createSmallRecord("talk", 2));
    expect(await findProblem(other.remove("talk"))).to.equal("conflict");
    expect(await one.read("talk")).to.deep.equal(createSmallRecord("talk", 2));
  });

  it("save at once, and keep both or tell", async () => {
    const name = nameList();
    const one = await createStore(name);
    const other = await openWindow(name);
    const problems = await Promise.all([
      findProblem(one.save(createSmallRecord("talk", 1))),
      findProblem(other.save(createSmallRecord("talk", 2))),
    ]);
    expect(problems.sort()).to.deep.equal(["conflict", "none"]);
    const ids = Array.from({ length: 10 }, (_, index) => `record-${index}`);
    await Promise.all(
      ids.map((id, index) => (index % 2 ? one : other).save(createSmallRecord(id))),
    );
    expect((await one.list()).length).to.equal(11);
  });

  it("know that a list begun anew is another", async () => {
    const name = nameList();
    const one = await createStore(name);
    await one.save(createSmallRecord("one"));
    const other = new LockedStore({ name });
    open.push(other);
    await other.erase();
    await other.setPasscode("another lamp forest");
    expect(await findProblem(one.save(createSmallRecord("two")))).to.equal("gone");
    expect((await other.look()).waiting).to.equal(0);
  });
});

/** Follows every database that is opened or used, so that it can be closed as a browser would. */
function spyOnConnections() {
  const original = IDBDatabase.prototype.transaction;
  const used = new Set<IDBDatabase>();
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
    used.add(this);
    return original.apply(this, given);
  };
  return {
    closeAll: () => used.forEach((database) => database.close()),
    stop: () => void (IDBDatabase.prototype.transaction = original),
  };
}
