import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import { createSmallRecord } from "../store/record-store.contract.ts";
import { passcode } from "../store/support/new-list.ts";
import {
  beginListPage,
  createList,
  endListPage,
  fillAndOpen,
  listPage,
  openPage,
  press,
  type,
  untilSaid,
} from "./support/list-page.ts";

const next = "another-lamp-forest";

beforeEach(beginListPage);
afterEach(endListPage);

async function typeChange(present: string, first: string, second: string): Promise<void> {
  await type("The passcode you use now", present);
  await type("The new passcode", first);
  await type("The new passcode again", second);
  await sendKeys({ press: "Enter" });
}

describe("changing the passcode", () => {
  it("asks for the present one and the new one twice, and only the new one opens the list then", async () => {
    await fillAndOpen(createSmallRecord("one"), createSmallRecord("two", 1));
    await press("Change the passcode");
    await typeChange(passcode, next, next);
    await untilSaid("The passcode was changed.");
    expect(listPage.box.querySelectorAll("li").length).to.equal(2);
    await openPage();
    await listPage.list.unlock(passcode);
    await untilSaid("That is not the passcode.");
    await listPage.list.unlock(next);
    await untilSaid("2 talks wait to be handed over.");
    await press("Open: Talk of");
    await untilSaid("The record two");
  });

  const faults: [string, string, string, string][] = [
    ["a wrong one of now", "wrong-crag-salt", next, "That is not the passcode."],
    ["two that are not the same", passcode, "another-lamp-salt", "The two are not the same."],
  ];
  for (const [name, present, again, said] of faults) {
    it(`says that it was not changed after ${name}, and leaves the list open`, async () => {
      await fillAndOpen(createSmallRecord("one"));
      await press("Change the passcode");
      await typeChange(present, next, again);
      await untilSaid("The passcode was not changed.");
      expect(listPage.box.querySelector("[role=alert]")?.textContent).to.contain(said);
      expect(listPage.list.isOpen).to.equal(true);
      await openPage();
      await listPage.list.unlock(passcode);
      await untilSaid("1 talk waits to be handed over.");
    });
  }

  it("is told in another window, which locks, and keeps its talk", async () => {
    await fillAndOpen(createSmallRecord("one"));
    const other = createList();
    await other.unlock(passcode);
    await other.changePasscode(passcode, next, next);
    other.stop();
    listPage.talk = createSmallRecord("talk");
    await listPage.list.keep(listPage.talk);
    await untilSaid("In another window the passcode of the list was changed.");
    await untilSaid("The waiting list is locked.");
    await listPage.list.unlock(next);
    await listPage.list.keep(listPage.talk);
    await untilSaid("It was read back and is whole.");
  });
});
