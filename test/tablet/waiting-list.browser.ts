import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import type { DecisionRecord } from "../../src/record/index.ts";
import { getTabletWords } from "../../src/words/index.ts";
import { createSmallRecord } from "../store/record-store.contract.ts";
import { passcode, promise, readRows } from "../store/support/new-list.ts";
import {
  beginListPage,
  draw,
  endListPage,
  fillAndLock,
  fillAndOpen,
  find,
  listPage,
  openPage,
  press,
  type,
  untilSaid,
} from "./support/list-page.ts";

const words = getTabletWords("en-GB").waitingList;

beforeEach(beginListPage);
afterEach(endListPage);

describe("a waiting list that nobody has begun", () => {
  it("asks for a passcode twice, says its rules, and that nobody can find it out", async () => {
    await openPage();
    expect(listPage.box.innerText).to.contain("Use at least 12 characters");
    expect(listPage.box.innerText).to.contain("nobody can find it out");
    await type("Passcode", "blowfish-crag");
    await type("The same passcode again", "blowfish-crag");
    await sendKeys({ press: "Enter" });
    await untilSaid("No talk waits.");
  });

  const faults: [string, string, string][] = [
    ["blowfish-cr", "blowfish-cr", "This is too short. Use at least 12 characters."],
    ["abababababab", "abababababab", "This is too easy to guess."],
    ["blowfish-crag", "blowfish-crags", "The two are not the same."],
  ];
  for (const [first, second, said] of faults) {
    it(`says what is wrong with "${first}" and "${second}"`, async () => {
      await openPage();
      await type("Passcode", first);
      await type("The same passcode again", second);
      await press("Start the list");
      await untilSaid(said);
      expect(listPage.box.querySelector("[role=alert]")?.textContent).to.contain(said);
      expect(listPage.box.querySelector("input")?.getAttribute("aria-invalid")).to.equal("true");
      expect((await readRows(listPage.name))["lock"]).to.deep.equal([]);
    });
  }

  it("shows what is typed when somebody asks for it", async () => {
    await openPage();
    expect(listPage.box.querySelector("input")?.type).to.equal("password");
    find("Show what I type").click();
    expect(
      [...listPage.box.querySelectorAll<HTMLInputElement>(".passcode input")].map(
        (one) => one.type,
      ),
    ).to.deep.equal(["text", "text"]);
  });
});

describe("a waiting list that is locked", () => {
  it("says how many wait and nothing else, and opens with its passcode", async () => {
    await fillAndLock(createSmallRecord("one"), createSmallRecord("two"));
    expect(listPage.box.innerText).to.contain("2 talks wait to be handed over.");
    expect(listPage.box.innerText).not.to.contain("November");
    await type("Passcode", passcode);
    await sendKeys({ press: "Enter" });
    await untilSaid("Talk of 22 November 2026");
  });

  it("says that a passcode is wrong, then how long to wait, also after a reload", async () => {
    await fillAndLock(createSmallRecord("one"));
    for (let count = 0; count < 2; count += 1) await listPage.list.unlock("wrong-crag-wool");
    await untilSaid("That is not the passcode.");
    await listPage.list.unlock("wrong-crag-wool");
    await untilSaid(`Wait until ${sayTime(listPage.now + 5000)}.`);
    await openPage();
    await untilSaid(`Wait until ${sayTime(listPage.now + 5000)}.`);
    // The right one does not help before its time.
    await listPage.list.unlock(passcode);
    expect(listPage.list.isOpen).to.equal(false);
    // A clock that was set back makes nobody wait for it to catch up.
    listPage.now -= 3_600_000;
    await openPage();
    await untilSaid(`Wait until ${sayTime(listPage.now + 5000)}.`);
    listPage.now += 5000;
    await listPage.list.unlock(passcode);
    expect(listPage.list.isOpen).to.equal(true);
  });

  it("can be removed, and begun anew, when nobody knows the passcode", async () => {
    await fillAndLock(createSmallRecord("one"));
    await press("Nobody knows the passcode");
    await press("Remove the list");
    expect(listPage.box.querySelector("dialog")?.open).to.equal(true);
    expect(listPage.box.querySelector("dialog")?.innerText).to.contain(
      "It cannot be brought back.",
    );
    await press("Remove for good");
    await untilSaid("Choose a passcode");
    const rows = await readRows(listPage.name);
    expect(Object.values(rows).flat()).to.deep.equal([]);
  });
});

describe("a waiting list that is open", () => {
  it("lists the talk that changed last first, and opens one", async () => {
    await fillAndOpen(createSmallRecord("early", 1), createSmallRecord("late", 5));
    const talks = [...listPage.box.querySelectorAll("li")].map((one) => one.innerText);
    expect(talks.length).to.equal(2);
    expect(talks[0]).to.match(/:05\b/);
    await press("Open: Talk of");
    await untilSaid("The record late");
    await press("Back to the list");
    expect(listPage.box.querySelectorAll("li").length).to.equal(2);
  });

  it("removes one for good only after asking, and the count says so", async () => {
    await fillAndOpen(createSmallRecord("one"), createSmallRecord("two"));
    await press("Remove: Talk of");
    expect(listPage.box.querySelector("dialog")?.innerText).to.contain("Talk of 22 November 2026");
    await press("Cancel");
    expect(listPage.box.querySelectorAll("li").length).to.equal(2);
    await press("Remove: Talk of");
    await press("Remove for good");
    await untilSaid("1 talk waits to be handed over.");
    expect(listPage.box.innerText).to.contain("Removed for good.");
    const { summaries, bodies } = await readRows(listPage.name);
    expect([summaries.length, bodies.length]).to.deep.equal([1, 1]);
  });

  it("hands out all talks as one file of whole records", async () => {
    await fillAndOpen(createSmallRecord("one"), createSmallRecord("two", 1));
    const file = await listPage.list.exportAll();
    expect(file?.name).to.equal("waiting-list-2026-11-23-2-notes.json");
    const records = JSON.parse(file?.text ?? "") as DecisionRecord[];
    expect(records.map(({ id }) => id)).to.deep.equal(["two", "one"]);
    expect(records[0]?.people[0]?.name?.text).to.equal("Sam");
    await untilSaid("2 talks were handed to this browser to save");
  });

  it("locks, and shows nothing of what was read", async () => {
    await fillAndOpen(createSmallRecord("one"));
    await press("Open: Talk of");
    await untilSaid("The record one");
    await press("Lock the list");
    expect(listPage.box.innerText).not.to.contain("The record");
    expect(listPage.box.innerText).to.contain("1 talk waits to be handed over.");
    expect(listPage.list.isOpen).to.equal(false);
  });

  it("shows a long list a part at a time", async () => {
    const records = Array.from({ length: 23 }, (_, index) => createSmallRecord(`r${index}`, index));
    await fillAndOpen(...records);
    expect(listPage.box.querySelectorAll("li").length).to.equal(20);
    await press("Show 3 more");
    expect(listPage.box.querySelectorAll("li").length).to.equal(23);
  });

  it("says whether the browser has promised to keep the list", async () => {
    await fillAndOpen(createSmallRecord("one"));
    const said = Object.values(words.protection).filter((one) =>
      listPage.box.innerText.includes(one),
    );
    expect(said.length).to.equal(1);
  });

  it("says when the browser has removed it, and goes on", async () => {
    await fillAndOpen(createSmallRecord("one"));
    await promise(indexedDB.deleteDatabase(listPage.name));
    await listPage.list.look();
    await untilSaid("The waiting list is not there any more");
    expect(listPage.box.innerText).to.contain("A talk goes on in this page all the same.");
    await press("Try again");
    await untilSaid("Choose a passcode");
  });
});

describe("a talk beside a waiting list", () => {
  it("is kept when somebody says so, and says when that was confirmed", async () => {
    await fillAndLock();
    await openPage(createSmallRecord("talk"));
    await listPage.list.unlock(passcode);
    expect((await readRows(listPage.name))["bodies"]).to.deep.equal([]);
    await press("Keep in the waiting list");
    await untilSaid("It was read back and is whole.");
    expect((await readRows(listPage.name))["bodies"].length).to.equal(1);
    listPage.talk = createSmallRecord("talk", 4);
    draw();
    expect(listPage.box.innerText).to.contain("What changed since then is not in the list.");
    await press("Keep the changes");
    await untilSaid("It was read back and is whole.");
  });

  it("keeps nothing that was meant for this talk only", async () => {
    await fillAndLock();
    const record = createSmallRecord("talk");
    record.people[0]!.name = { text: "Sam", by: "p1", seenBy: "not-kept" };
    await openPage(record);
    await listPage.list.unlock(passcode);
    await listPage.list.keep(record);
    const file = await listPage.list.exportAll();
    expect(file?.text).not.to.contain("Sam");
  });

  it("says that the list is locked, and leads to it", async () => {
    await fillAndLock();
    await openPage(createSmallRecord("talk"));
    expect(listPage.box.innerText).to.contain(
      "The waiting list is locked. Unlock it to keep this talk",
    );
    expect(find("Unlock the waiting list").getAttribute("href")).to.equal("#waiting-list");
  });

  it("overwrites nothing of another window without asking, and offers a file", async () => {
    await fillAndOpen(createSmallRecord("talk", 1));
    // Somebody else's name: it does not only add to what is in the list.
    const other = createSmallRecord("talk", 3);
    other.people[0]!.name = { text: "Alex", by: "p1", seenBy: "notes-only" };
    await openPage(other);
    await listPage.list.unlock(passcode);
    await press("Keep in the waiting list");
    await untilSaid("Nothing was overwritten.");
    find("Save this talk as a file");
    await press("Put this talk in its place");
    await untilSaid("It was read back and is whole.");
    expect(listPage.box.innerText).not.to.contain("Nothing was overwritten.");
  });
});

function sayTime(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { timeStyle: "medium" });
}
