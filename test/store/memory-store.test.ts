import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/index.ts";
import { createSmallRecord, testRecordStore } from "./record-store.contract.ts";

testRecordStore(test, async () => createMemoryStore());

test("says that it does not outlive the page", async () => {
  const store = createMemoryStore();
  await store.save(createSmallRecord("one"));
  expect(await store.health()).toEqual({
    survivesReload: false,
    waiting: 1,
    problem: null,
    isProtected: null,
  });
});

test("two stores share nothing", async () => {
  const store = createMemoryStore();
  await store.save(createSmallRecord("one"));
  expect(await createMemoryStore().list()).toEqual([]);
});
