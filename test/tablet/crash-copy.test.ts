import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { CrashCopy } from "../../src/programs/tablet/keep/crash-copy.ts";
import { createCrashKeys } from "../../src/programs/tablet/keep/crash-keys.ts";

const minute = 60_000;
let now = 0;
let storage: Map<string, string>;
let refusals: number;

/** The copy as a page that has just loaded finds it. */
function loadPage(setItem?: (name: string, text: string) => void): CrashCopy {
  return new CrashCopy({
    storage: {
      getItem: (name) => storage.get(name) ?? null,
      setItem: setItem ?? ((name, text) => void storage.set(name, text)),
      removeItem: (name) => void storage.delete(name),
    },
    keys: createCrashKeys(() => now),
    getNow: () => now,
    wipeAfter: 30 * minute,
    onRefused: () => refusals++,
  });
}

const listDatabases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  now = Date.parse("2026-11-23T10:00:00Z");
  storage = new Map();
  refusals = 0;
  await loadPage().erase();
  await createCrashKeys(() => now).removeOlder(-Infinity);
});

describe("a crash copy", () => {
  it("brings back what was kept last, after any number of reloads", async () => {
    const first = loadPage();
    void first.save({ said: "one" }, 0);
    void first.save({ said: "two" }, 0);
    await first.save({ said: "three: ŵ, 😀" }, 0);
    now += minute;
    const second = loadPage();
    expect(await second.restore()).toEqual({
      outcome: "restored",
      value: { said: "three: ŵ, 😀" },
      idle: minute,
    });
    await second.save({ said: "four" }, 0);
    expect(await loadPage().restore()).toMatchObject({ value: { said: "four" }, idle: 0 });
  });

  it("is cipher under a key that nobody can read out", async () => {
    await loadPage().save({ said: "I would rather not say" }, 0);
    const text = [...storage.values()].join("");
    expect(text).toContain('"format":1');
    expect(text).not.toContain("rather");
    expect(text).not.toContain("said");
    const { key: id } = JSON.parse(text) as { key: string };
    const key = await createCrashKeys(() => now).find(id);
    expect(key?.extractable).toBe(false);
  });

  it("never uses a number twice", async () => {
    const copy = loadPage();
    const numbers = new Set<string>();
    for (let time = 0; time < 20; time++) {
      await copy.save({ time }, 0);
      numbers.add((JSON.parse(storage.get("ithrive-talk")!) as { iv: string }).iv);
    }
    expect(numbers.size).toBe(20);
  });

  it("is gone with its key and its database once erased", async () => {
    const copy = loadPage();
    await copy.save({ said: "one" }, 0);
    expect(await listDatabases()).toEqual(["ithrive-tablet"]);
    await copy.erase();
    expect(storage.size).toBe(0);
    expect(await listDatabases()).toEqual([]);
    expect(await loadPage().restore()).toEqual({ outcome: "none" });
  });

  it("is gone at once: a save that was on its way writes nothing after it", async () => {
    const copy = loadPage();
    const saved = copy.save({ said: "one" }, 0);
    const erased = copy.erase();
    expect(storage.size).toBe(0);
    await Promise.all([saved, erased, copy.settled]);
    expect(storage.size).toBe(0);
    expect(await listDatabases()).toEqual([]);
  });

  it("can be kept again after it was erased, under another key", async () => {
    const copy = loadPage();
    await copy.save({ said: "one" }, 0);
    const before = storage.get("ithrive-talk")!;
    await copy.erase();
    await copy.save({ said: "two" }, 0);
    const keyOf = (text: string) => (JSON.parse(text) as { key: string }).key;
    expect(keyOf(storage.get("ithrive-talk")!)).not.toBe(keyOf(before));
    expect(await loadPage().restore()).toMatchObject({ value: { said: "two" } });
    // The old cipher, had anybody kept it, opens no more.
    storage.set("ithrive-talk", before);
    expect(await loadPage().restore()).toEqual({ outcome: "lost" });
    expect(storage.size).toBe(0);
  });

  it("is never opened once it is as old as an idle talk may become", async () => {
    await loadPage().save({ said: "one" }, 12 * minute);
    now += 18 * minute;
    expect(await loadPage().restore()).toEqual({ outcome: "idle" });
    expect(storage.size).toBe(0);
    expect(await listDatabases()).toEqual([]);
  });

  it("counts the time that had gone by when the clock was set back since", async () => {
    await loadPage().save({ said: "one" }, 12 * minute);
    now -= 600 * minute;
    expect(await loadPage().restore()).toMatchObject({ outcome: "restored", idle: 12 * minute });
  });

  it("is given up when a bit of it was changed, or its key is gone", async () => {
    await loadPage().save({ said: "one" }, 0);
    const copy = JSON.parse(storage.get("ithrive-talk")!) as { data: string };
    const changed = (copy.data.startsWith("A") ? "B" : "A") + copy.data.slice(1);
    storage.set("ithrive-talk", JSON.stringify({ ...copy, data: changed }));
    expect(await loadPage().restore()).toEqual({ outcome: "lost" });
    storage.set("ithrive-talk", "{");
    expect(await loadPage().restore()).toEqual({ outcome: "none" });
  });

  it("leaves no key behind of windows that were closed", async () => {
    await loadPage().save({ said: "one" }, 0);
    storage.clear();
    now += 31 * minute;
    await loadPage().restore();
    expect(await listDatabases()).toEqual([]);
  });

  it("keeps the key of another window that is in use", async () => {
    const other = loadPage();
    await other.save({ said: "there" }, 0);
    const there = storage;
    for (let time = 0; time < 40; time++) {
      now += minute;
      await other.save({ said: "there" }, 0);
    }
    storage = new Map();
    const here = loadPage();
    await here.restore();
    await here.save({ said: "here" }, 0);
    await here.erase();
    storage = there;
    expect(await loadPage().restore()).toMatchObject({ value: { said: "there" } });
  });

  it("says so when it cannot be written, and goes on", async () => {
    const copy = loadPage(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await copy.save({ said: "one" }, 0);
    expect(refusals).toBe(1);
    expect(storage.size).toBe(0);
  });
});
