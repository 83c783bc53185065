import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { html, render } from "lit";
import {
  renderKeep,
  renderWaitingList,
  WaitingList,
} from "../../../src/programs/tablet/waiting-list/index.ts";
import type { DecisionRecord } from "../../../src/record/index.ts";
import { LockedStore } from "../../../src/store/index.ts";
import { getTabletWords } from "../../../src/words/index.ts";
import { createName, passcode } from "../../store/support/new-list.ts";

const words = getTabletWords("en-GB");

/** The page of a waiting list, or of a talk beside it, in a database of its own. */
export const listPage = {
  box: document.createElement("div"),
  name: "",
  /** What its clock says, in milliseconds since 1970. */
  now: 0,
  list: undefined as unknown as WaitingList,
  /** The talk whose page it is; undefined: that of the list. */
  talk: undefined as DecisionRecord | undefined,
};

/** Begins before a test. */
export function beginListPage(): void {
  listPage.name = createName();
  listPage.now = Date.parse("2026-11-23T10:00:00Z");
  document.body.append(listPage.box);
}

/** Leaves nothing behind after a test. */
export function endListPage(): void {
  listPage.list.stop();
  indexedDB.deleteDatabase(listPage.name);
  render(undefined, listPage.box);
  listPage.box.remove();
}

/** Opens the page of the list, or a talk's page, as after a reload: only what is stored is known. */
export async function openPage(record?: DecisionRecord): Promise<void> {
  listPage.list?.stop();
  listPage.talk = record;
  listPage.list = createList();
  draw();
  await listPage.list.look();
}

/** The list as another window has it. */
export function createList(): WaitingList {
  const getNow = () => listPage.now;
  const place = new LockedStore({ name: listPage.name, now: getNow });
  return new WaitingList({ getNow, place, onChange: draw });
}

/** Draws what the page shows now. */
export function draw(): void {
  const { list, talk, box } = listPage;
  const renderRecord = ({ id }: DecisionRecord) => html`<p>The record ${id}</p>`;
  const { waitingList, record: recordWords } = words;
  const view = { list, words: waitingList, recordWords, language: "en-GB", renderRecord };
  render(talk ? renderKeep(view, talk) : renderWaitingList(view), box);
}

/** A control, by how its name begins; of an open dialog where there is one. */
export function find(control: string): HTMLElement {
  const { box } = listPage;
  const scope = box.querySelector("dialog[open]") ?? box;
  const found = [...scope.querySelectorAll<HTMLElement>("button, a, summary, label, input")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(control),
  );
  if (!found) throw new Error(`There is no ${control} in: ${box.innerText}`);
  return found;
}

/** Waits until the page says something. */
export async function untilSaid(text: string): Promise<void> {
  const { box } = listPage;
  const isSaid = () => box.innerText.includes(text);
  for (let frame = 0; frame < 600 && !isSaid(); frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  if (!isSaid()) throw new Error(`Never said "${text}": ${box.innerText}`);
}

/** Presses a control by the keyboard. */
export async function press(control: string): Promise<void> {
  find(control).focus();
  await sendKeys({ press: "Enter" });
}

/** Types into the field with that label. */
export async function type(label: string, text: string): Promise<void> {
  const input = find(label).querySelector("input");
  input?.focus();
  await sendKeys({ type: text });
  expect(input?.value).to.equal(text);
}

/** Begins a list, puts records in it, and opens the page anew: it is locked. */
export async function fillAndLock(...records: DecisionRecord[]): Promise<void> {
  await openPage();
  await listPage.list.setPasscode(passcode, passcode);
  for (const record of records) await listPage.list.keep(record);
  await openPage();
}

/** The same, and unlocks it. */
export async function fillAndOpen(...records: DecisionRecord[]): Promise<void> {
  await fillAndLock(...records);
  await listPage.list.unlock(passcode);
}
