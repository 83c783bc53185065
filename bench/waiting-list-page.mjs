import { LockedStore } from "../src/store/index.ts";

const name = "bench";
const passcode = "blowfish-crag";
let made = 0;

/** Times with so many records in the list, in milliseconds. It only ever grows. */
async function measure(count) {
  const { hasPasscode } = await new LockedStore({ name }).look();
  let store = hasPasscode ? await unlock() : await new LockedStore({ name }).setPasscode(passcode);
  while (made < count) {
    await store.save(makeRecord(made));
    made += 1;
  }
  const times = {};
  times["unlock"] = await take(async () => void (store = await unlock()), 3);
  times["count"] = await take(() => new LockedStore({ name }).look());
  times["list, first"] = await take(() => store.list(), 1);
  times["list, again"] = await take(() => store.list());
  times["open one"] = await take((turn) => store.read(`record-${turn}`));
  times["save one"] = await take((turn) => store.save(makeRecord(turn)));
  times["remove one"] = await take((turn) => store.remove(`record-${turn}`));
  for (let turn = 0; turn < 9; turn += 1) await store.save(makeRecord(turn));
  return times;
}

async function unlock() {
  return (await new LockedStore({ name }).unlock(passcode)).store;
}

/** The middle of several times. */
async function take(work, turns = 9) {
  const times = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    await work(turn);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(turns / 2)];
}

function makeRecord(index) {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
  const text = "a word or two of what was said ".repeat(400);
  const people = [{ id: "p1", name: { text, by: "p1", seenBy: "notes-only" } }];
  return {
    format: 2,
    id: `record-${index}`,
    startedAt: at,
    updatedAt: at,
    status: "decided",
    people,
  };
}

globalThis.bench = { measure };
