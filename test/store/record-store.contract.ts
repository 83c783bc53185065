import type { DecisionRecord } from "../../src/record/index.ts";
import type { RecordStore } from "../../src/store/index.ts";

/** How a runner names a test: vitest's and mocha's `test` both fit. */
type DefineTest = (name: string, run: () => Promise<void>) => void;

/** A record as small as a record can be; a store looks at no more of it. */
export function createSmallRecord(id: string, minute = 0): DecisionRecord {
  const at = `2026-11-22T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return {
    format: 2,
    id,
    startedAt: "2026-11-22T10:00:00.000Z",
    updatedAt: at,
    status: "in-progress",
    people: [
      {
        id: "p1",
        role: "young-person",
        name: { text: "Sam", by: "p1", seenBy: "notes-only" },
      },
    ],
    contact: {},
    grids: [],
    grouping: null,
    plan: {
      goals: [],
      success: [],
      likely: [],
      ifNot: [],
      stopWhen: [],
      actions: [],
      responsible: [],
      reviewOn: null,
      whatHelps: [],
      myPeople: [],
      sharedWith: [],
      teachBack: [],
    },
    questionsToAsk: [],
    reservations: [],
    interpreter: null,
    readBefore: null,
    reviews: [],
    measures: [],
  };
}

/**
 * What every store must do, wherever it runs: no runner and no assertion library is named here.
 * @param createStore An empty store, new for each test.
 */
export function testRecordStore(test: DefineTest, createStore: () => Promise<RecordStore>): void {
  test("reads back what was saved", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("one"));
    same(await store.read("one"), createSmallRecord("one"));
  });

  test("knows nothing of a record that was never saved", async () => {
    const store = await createStore();
    same(await store.read("one"), undefined);
  });

  test("keeps what was saved, whatever happens to the object afterwards", async () => {
    const store = await createStore();
    const record = createSmallRecord("one");
    await store.save(record);
    record.people.length = 0;
    same(await store.read("one"), createSmallRecord("one"));
  });

  test("hands out copies: changing one changes nothing that was saved", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("one"));
    const read = await store.read("one");
    if (read !== undefined) read.people.length = 0;
    same(await store.read("one"), createSmallRecord("one"));
  });

  test("puts a record in place of the one with its id", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("one", 1));
    await store.save(createSmallRecord("one", 2));
    same(await store.read("one"), createSmallRecord("one", 2));
    same((await store.list()).length, 1);
  });

  test("lists the last changed first, with nothing of what was said and no name", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("early", 1));
    await store.save(createSmallRecord("late", 3));
    await store.save(createSmallRecord("middle", 2));
    const list = await store.list();
    same(
      list.map((one) => one.id),
      ["late", "middle", "early"],
    );
    same(Object.keys(list[0] ?? {}).sort(), ["id", "startedAt", "status", "updatedAt"]);
  });

  test("removes one record and leaves the others", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("one"));
    await store.save(createSmallRecord("two"));
    await store.remove("one");
    await store.remove("never saved");
    same(await store.read("one"), undefined);
    same(await store.read("two"), createSmallRecord("two"));
  });

  test("clears everything and goes on working", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("one"));
    await store.clear();
    same(await store.list(), []);
    same(await store.read("one"), undefined);
    await store.save(createSmallRecord("two"));
    same((await store.list()).length, 1);
  });

  test("says how many records wait, and that nothing is wrong", async () => {
    const store = await createStore();
    await store.save(createSmallRecord("one"));
    await store.save(createSmallRecord("two"));
    const { waiting, problem } = await store.health();
    same(waiting, 2);
    same(problem, null);
  });
}

function same(found: unknown, expected: unknown): void {
  const [one, other] = [found, expected].map((value) => JSON.stringify(sortKeys(value)));
  if (one !== other) throw new Error(`Expected ${other}, found ${one}`);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
