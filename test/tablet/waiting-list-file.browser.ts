import { expect } from "chai";
import type { DecisionRecord } from "../../src/record/index.ts";
import { createSmallRecord } from "../store/record-store.contract.ts";
import { passcode } from "../store/support/new-list.ts";
import {
  beginListPage,
  createList,
  endListPage,
  fillAndLock,
  fillAndOpen,
  find,
  listPage,
  openPage,
  press,
  untilSaid,
} from "./support/list-page.ts";

beforeEach(beginListPage);
afterEach(endListPage);

/** Chooses a file in the page, as somebody does in the browser's own dialog. */
function choose(text: string, name = "waiting-list.json"): void {
  const input = listPage.box.querySelector<HTMLInputElement>("input[type=file]")!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name, { type: "application/json" }));
  input.files = chosen.files;
  input.dispatchEvent(new Event("change"));
}

const write = (...records: unknown[]) => JSON.stringify(records);

async function readList(): Promise<DecisionRecord[]> {
  const file = await listPage.list.exportAll();
  return JSON.parse(file?.text ?? "[]") as DecisionRecord[];
}

describe("talks of a file", () => {
  it("come back whole from the file of all talks after the list was emptied", async () => {
    await fillAndOpen(createSmallRecord("one", 1), createSmallRecord("two", 2));
    const file = await listPage.list.exportAll();
    listPage.list.ask({ what: "all", count: 2 });
    await listPage.list.confirm();
    await untilSaid("No talk waits.");
    choose(file!.text, file!.name);
    await untilSaid("2 talks of the file were put in the list.");
    expect(await readList()).to.deep.equal(JSON.parse(file!.text));
  });

  it("are not doubled where they are there already, whatever the order of their keys", async () => {
    await fillAndOpen(createSmallRecord("one", 1));
    const [one] = await readList();
    const turned = Object.fromEntries(Object.entries(one!).reverse());
    choose(write(turned, createSmallRecord("two", 2)));
    await untilSaid("1 talk of the file was put in the list. 1 was there already.");
    expect(listPage.box.querySelectorAll("li").length).to.equal(2);
  });

  it("overwrite nothing: another version is told of, and stays unless somebody says otherwise", async () => {
    await fillAndOpen(createSmallRecord("one", 5), createSmallRecord("two", 5));
    const file = write(createSmallRecord("one", 9), createSmallRecord("two", 9));
    choose(file);
    await untilSaid("The list has another version of this talk");
    const shown = [...listPage.box.querySelectorAll<HTMLElement>(".another")];
    expect(shown.length).to.equal(2);
    expect(shown[0]!.innerText).to.match(/In the list: last changed 22 November 2026.*:05/);
    expect(shown[0]!.innerText).to.match(/In the file: last changed 22 November 2026.*:09/);
    const minutes = async () => (await readList()).map(({ updatedAt }) => updatedAt.slice(14, 16));
    expect(await minutes()).to.deep.equal(["05", "05"]);
    await press("Leave the list as it is");
    await press("Put the one of the file in its place");
    await untilSaid("1 talk of the file was put in the list.");
    expect(await minutes()).to.deep.equal(["09", "05"]);
    expect(listPage.box.querySelector(".another")).to.equal(null);
  });

  it("do not replace what another window has changed since they were compared", async () => {
    await fillAndOpen(createSmallRecord("one", 5));
    choose(write(createSmallRecord("one", 9)));
    await untilSaid("The list has another version of this talk");
    const other = createList();
    await other.unlock(passcode);
    await other.keep(createSmallRecord("one", 7), { isReplacing: true });
    other.stop();
    await press("Put the one of the file in its place");
    await untilSaid("Nothing was overwritten.");
    expect((await readList())[0]!.updatedAt).to.contain("10:07");
  });

  it("are named where they are no whole record, and the others are put in", async () => {
    await fillAndOpen();
    const { people: _, ...damaged } = createSmallRecord("two");
    choose(write(createSmallRecord("one"), damaged), "all.json");
    await untilSaid("Talk 2 in all.json cannot be put in the list. It is damaged");
    expect(listPage.box.innerText).to.contain("Look for another copy of the file.");
    expect(listPage.box.innerText).to.contain("1 talk of the file was put in the list.");
  });

  it("are found one by one in a file that was cut short, and the page says that others may be missing", async () => {
    await fillAndOpen(createSmallRecord("one", 1), createSmallRecord("two", 2));
    const file = await listPage.list.exportAll();
    listPage.list.ask({ what: "all", count: 2 });
    await listPage.list.confirm();
    await untilSaid("No talk waits.");
    choose(file!.text.slice(0, -200), file!.name);
    await untilSaid("1 talk of the file was put in the list.");
    expect(listPage.box.innerText).to.contain(`${file!.name} is broken: a part of it is missing.`);
    expect(listPage.box.innerText).to.contain("keep the file, and look for another copy of it");
    expect(listPage.box.innerText).to.contain(`Talk 2 in ${file!.name} cannot be put in the list.`);
    expect(await readList()).to.deep.equal([(JSON.parse(file!.text) as unknown[])[0]]);
    expect(document.activeElement?.textContent).to.equal("Waiting list");
  });

  const bad: [string, string, string][] = [
    ["cut.json", '[{"format": 2, "id": "a', "cut.json is broken: its end or its middle is missing"],
    ["empty.json", "[]", "There is no talk in empty.json."],
    ["other.json", '["a", {"b": 1}]', "other.json is not a record of a talk."],
    ["notes.txt", "Dear Sam", "notes.txt is not a record of a talk."],
  ];
  for (const [name, text, said] of bad) {
    it(`say what is wrong with ${name} and change nothing`, async () => {
      await fillAndOpen(createSmallRecord("one"));
      choose(text, name);
      await untilSaid(said);
      expect(listPage.box.innerText).to.match(/Choose (another|the file)/);
      expect(listPage.box.querySelectorAll("li").length).to.equal(1);
    });
  }

  it("wait for the list to be opened, and are forgotten when it is locked", async () => {
    await fillAndLock();
    const { list } = listPage;
    const values = [createSmallRecord("one"), createSmallRecord("two")];
    await list.files.offer({ name: "all.json", values });
    await untilSaid("2 talks from a file are to be put in the list.");
    expect(list.isPrivate).to.equal(true);
    await list.unlock(passcode);
    await untilSaid("2 talks of the file were put in the list.");
    list.lock();
    await list.files.offer({ name: "all.json", values: [createSmallRecord("three")] });
    list.lock();
    expect(list.isPrivate).to.equal(false);
    await list.unlock(passcode);
    expect(listPage.box.querySelectorAll("li").length).to.equal(2);
  });
});

describe("a look back at a talk of the list", () => {
  const look = (record: DecisionRecord, minute: number): DecisionRecord => ({
    ...record,
    updatedAt: `2026-11-22T11:${String(minute).padStart(2, "0")}:00.000Z`,
    reviews: [
      ...record.reviews,
      { at: "2026-11-22T11:00:00.000Z", by: ["p1"], planned: null, grids: [] },
    ],
  });

  it("is written back under the same talk, and said so", async () => {
    await fillAndOpen(createSmallRecord("talk", 1));
    const [record] = await readList();
    const { list } = listPage;
    list.lookBack(record!);
    listPage.talk = record;
    list.hide();
    await untilSaid("This talk is from the waiting list.");
    listPage.talk = look(record!, 1);
    await list.writeBack(listPage.talk);
    await untilSaid("What was added was written into the list at");
    expect(await readList()).to.deep.equal([listPage.talk]);
    listPage.talk = look(listPage.talk, 2);
    await list.writeBack(listPage.talk);
    expect((await readList())[0]!.reviews.length).to.equal(2);
  });

  it("is written back after a reload, too, because it only adds", async () => {
    await fillAndOpen(createSmallRecord("talk", 1));
    const [record] = await readList();
    await openPage(look(record!, 1));
    await listPage.list.unlock(passcode);
    await listPage.list.writeBack(listPage.talk!);
    await untilSaid("It was read back and is whole.");
    expect((await readList())[0]!.reviews.length).to.equal(1);
  });

  it("overwrites nothing that another window has added, and says so", async () => {
    await fillAndOpen(createSmallRecord("talk", 1));
    const [record] = await readList();
    const { list } = listPage;
    list.lookBack(record!);
    const other = createList();
    await other.unlock(passcode);
    const theirs = { ...look(record!, 1), questionsToAsk: [] };
    theirs.reviews[0]!.at = "2026-11-22T10:59:00.000Z";
    await other.keep(theirs, { isReplacing: true });
    other.stop();
    listPage.talk = look(record!, 2);
    await list.writeBack(listPage.talk);
    await untilSaid("Nothing was overwritten.");
    find("Save this talk as a file");
    expect((await readList())[0]).to.deep.equal(theirs);
  });
});
