/* global window, fetch, TextEncoder, crypto */
import { LockedStore } from "../../src/store/index.ts";
import { createRandom } from "./random.mjs";

const firstPasscode = "blowfish-crag";
/** Several hands save at once, each its own records. */
const hands = 4;
const recordsEach = 15;
const largest = 60_000;

const place = new LockedStore({ name: "proof" });
let store;
let passcode;

/** Opens the list with the first of some passcodes that does. */
async function unlock(passcodes) {
  if (!(await place.look()).hasPasscode) {
    passcode = firstPasscode;
    return place.setPasscode(passcode);
  }
  for (const one of passcodes) {
    const unlocking = await place.unlock(one);
    if (!unlocking.store) continue;
    passcode = one;
    return unlocking.store;
  }
  throw new Error("No passcode that was confirmed or begun opens the list.");
}

/**
 * What is in the list: of each record its number, and whether it is as it was made.
 *
 * @param passcodes the one that was confirmed last, then the one that was begun; empty: the first of all
 */
async function look(passcodes) {
  store = await unlock(passcodes.length > 0 ? passcodes : [firstPasscode]);
  const listed = await store.list();
  const { waiting, problem } = await store.health();
  const records = [];
  for (const { id, updatedAt } of listed) {
    const record = await store.read(id).catch(() => undefined);
    const [number, sum, filler] = record?.people[0].name.text.split(" ") ?? [];
    const isWhole = sum === (await digest(`${id} ${number} ${filler}`));
    records.push({
      id,
      number: Number(number),
      isWhole: isWhole && record.updatedAt === updatedAt,
    });
  }
  return { records, waiting, problem, passcode };
}

/** Saves, and now and then removes, until the browser is ended. */
function write(seed, isPasscodeChanged) {
  const work = Array.from({ length: hands }, (_, hand) => writeOn(hand, seed + hand));
  if (isPasscodeChanged) work.push(changePasscode(seed));
  return Promise.all(work).catch((error) => tell({ type: "failed", message: String(error) }));
}

async function writeOn(hand, seed) {
  const random = createRandom(seed);
  for (;;) {
    const id = `record-${hand}-${Math.floor(random() * recordsEach)}`;
    const number = random() < 0.1 ? null : Math.floor(random() * 1e9);
    await tell({ type: "begun", id, number });
    if (number === null) await store.remove(id);
    else await store.save(await makeRecord(id, number, Math.floor(random() * largest)));
    await tell({ type: "confirmed", id, number });
  }
}

async function changePasscode(seed) {
  const next = `another lamp forest ${seed}`;
  await tell({ type: "passcode-begun", passcode: next });
  const refused = await place.changePasscode(store, { present: passcode, next });
  if (refused) throw new Error("The present passcode was refused.");
  await tell({ type: "passcode-confirmed", passcode: next });
}

async function makeRecord(id, number, length) {
  const at = new Date(number).toISOString();
  const filler = "x".repeat(length);
  const text = `${number} ${await digest(`${id} ${number} ${filler}`)} ${filler}`;
  const name = { text, by: "p1", seenBy: "notes-only" };
  return { format: 1, id, startedAt: at, updatedAt: at, status: "decided", people: [{ name }] };
}

async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function tell(line) {
  await fetch("/journal", { method: "POST", body: JSON.stringify(line) });
}

window.proof = { look, write };
