import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { startTalk, type Talk } from "./support/talk.ts";

const typed = "Walks";

/** Types key by key, and holds that the field stays the one that has the focus. */
async function typeByKeys(talk: Talk): Promise<HTMLTextAreaElement> {
  const field = talk.root.activeElement as HTMLTextAreaElement;
  expect(field.localName).to.equal("textarea");
  for (const key of typed) {
    await sendKeys({ press: key });
    await talk.element.updateComplete;
    expect(talk.root.activeElement, `after "${key}"`).to.equal(field);
  }
  expect(field.value).to.equal(typed);
  return field;
}

describe("typing own words", () => {
  for (const [what, open] of [
    ["reasons", "Add own words: Young person"],
    ["a difference", "How Parent sees it"],
  ] as const) {
    it(`goes into the field that has just opened, ${what} letter by letter`, async () => {
      const talk = await startTalk();
      await talk.step("Decide");
      await talk.tap("Not yet");
      await talk.tap("Some see it differently");
      await talk.tap(open);
      const field = await typeByKeys(talk);
      const { words, differently } = talk.record.grids[0].decision!;
      expect([...words, ...differently].map(({ text }) => text)).to.deep.equal([typed]);

      for (const _ of typed) await sendKeys({ press: "Backspace" });
      await talk.element.updateComplete;
      expect(talk.root.activeElement).to.equal(field);
      expect(field.value).to.equal("");
      const after = talk.record.grids[0].decision!;
      expect([...after.words, ...after.differently]).to.deep.equal([]);
      await typeByKeys(talk);
    });
  }

  it("about a difference stands nowhere beside “Yes, all of us”, and is there again after", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    await talk.tap("Not yet");
    await talk.tap("Some see it differently");
    await talk.tap("How Parent sees it");
    await talk.type("How Parent sees it", "too far for me");
    await talk.tap("Yes, all of us");
    await talk.step("Finish");
    await talk.tap("The notes");
    expect(talk.text).not.to.contain("too far for me");
    expect(talk.text).not.to.contain("Sees it differently");
    await talk.step("Decide");
    await talk.tap("Some see it differently");
    const field = talk.find("How Parent sees it") as HTMLTextAreaElement;
    expect(field.value).to.equal("too far for me");
  });

  it("can be taken up and emptied in a record that is given", async () => {
    const first = await startTalk();
    await first.step("Decide");
    await first.tap("Not yet");
    await first.tap("Add own words: Young person");
    await first.type("Young person, in my own words", "A");
    const talk = await startTalk({ record: first.record });
    const field = talk.find("Young person, in my own words");
    field.focus();
    await sendKeys({ press: "End" });
    await sendKeys({ press: "Backspace" });
    await talk.element.updateComplete;
    expect(talk.root.activeElement).to.equal(field);
    await typeByKeys(talk);
  });
});
