import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { findStatus } from "../../src/record/index.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { readText } from "./support/mount.ts";
import { startTalk, talkTwo } from "./support/talk.ts";

const decide = ["Choose", "Walking with others", "Yes, all of us", "In 6 weeks", "Finish"];

/** Each person marks one answer, and both have agreed on one option and a day. */
const shortWays = {
  "in turn": [
    "Start",
    "Good for me: What does it involve? Walking",
    "I am ready, Young person",
    "I have it: Parent",
    "Worries me: What are the downsides? Wait",
    "I am ready, Parent",
    "Show all marks",
    ...decide,
  ],
  "all together": [
    "All together",
    "Start",
    "Good for me: Young person. What does it involve? Walking",
    "Worries me: Parent. What are the downsides? Wait",
    ...decide,
  ],
};

describe("a talk of two people", () => {
  for (const [way, taps] of Object.entries(shortWays)) {
    it(`reaches a whole, valid record in twelve taps or fewer, ${way}`, async () => {
      const talk = await startTalk();
      for (const name of taps) await talk.tap(name);
      expect(talk.taps).to.be.at.most(12);
      const { record } = talk;
      expect(validate(record), JSON.stringify(validate.errors)).to.equal(true);
      expect(record.status).to.equal("decided");
      const [{ decision, reactions }] = record.grids;
      expect(new Set(reactions.map(({ by }) => by))).to.deep.equal(new Set(["p1", "p2"]));
      expect(decision!.because.length).to.equal(2);
      expect(decision!.agreement).to.equal("agreed");
      expect(talk.text).to.contain("Worries me Wait two weeks What are the downsides?");
    });
  }

  it("reaches a whole, valid record, a question to ask included", async () => {
    const talk = await startTalk();
    await talkTwo(talk);
    const { record } = talk;
    expect(validate(record), JSON.stringify(validate.errors)).to.equal(true);
    expect(findStatus(record)).to.equal("decided");
    expect(record.status).to.equal("decided");
    expect(record.plan.reviewOn).to.equal("2027-01-03");
    expect(record.people.map(({ role }) => role)).to.deep.equal(["young-person", "parent"]);
    const [{ decision, reactions }] = record.grids;
    expect(decision).to.include({ outcome: "chosen", agreement: "agreed" });
    expect(decision!.options).to.deep.equal([{ option: "walks", variants: [] }]);
    expect(decision!.decidedBy).to.deep.equal(["p1", "p2"]);
    expect(decision!.because).to.deep.equal([
      { by: "p1", kind: "reaction", option: "walks", question: "involves", reaction: "good" },
      { by: "p2", kind: "reaction", option: "wait", question: "downsides", reaction: "worries" },
    ]);
    expect(reactions.length).to.equal(3);
    expect(record.questionsToAsk).to.deep.equal([
      { by: "p2", grid: "feeling-low", option: "walks", question: "likely", answered: false },
    ]);
    expect(talk.events).to.deep.equal(["ithrive-finish"]);
  });

  it("shows the two side by side at the end, each under their own name", async () => {
    const talk = await startTalk();
    await talkTwo(talk);
    const voices = [...talk.root.querySelectorAll(".column")].map(readText);
    expect(voices).to.deep.equal([
      "Young person What made the difference Good for me Walking with others What does it involve?",
      "Parent What made the difference Worries me Wait two weeks What are the downsides? Wants to ask Walking with others How likely is it to help?",
    ]);
    expect(readText(talk.root.querySelector(".decided")!)).to.equal(
      "We choose: Walking with others.",
    );
  });

  it("can be had with the keyboard alone", async () => {
    const talk = await startTalk();
    const press = async (name: string, key = "Enter") => {
      await tabTo(talk.root, () => nameOf(talk.root.activeElement).startsWith(name));
      await sendKeys({ press: key });
      await talk.element.updateComplete;
    };
    await press("Start");
    expect(readText(talk.root.activeElement!)).to.equal("Young person’s turn");
    await press("Good for me: What does it involve? Wait");
    await press("I am ready");
    expect(readText(talk.root.activeElement!)).to.equal("Give the screen to Parent");
    await press("I have it");
    expect(readText(talk.root.activeElement!)).to.equal("Parent’s turn");
    await press("I am ready");
    expect(readText(talk.root.activeElement!)).to.equal("Everyone is ready");
    await press("Show all marks");
    expect(readText(talk.root.activeElement!)).to.equal("What each of you marked");
    await press("Not yet");
    expect(readText(talk.root.activeElement!)).to.equal("What shall we do?");
    await press("Not yet", "ArrowDown");
    await press("Yes, all of us");
    await press("In 2 weeks");
    await press("Finish");
    expect(readText(talk.root.activeElement!)).to.equal("Finish");
    expect(talk.record.grids[0].decision).to.include({
      outcome: "none-of-these",
      agreement: "agreed",
    });
    expect(talk.record.plan.reviewOn).to.equal("2026-12-06");
    await press("Finish and clear");
    await press("Clear it all");
    expect(readText(talk.root.activeElement!)).to.equal("Cleared");
    expect(talk.events).to.deep.equal(["ithrive-finish", "ithrive-clear"]);
  }).timeout(60_000);

  it("loses nothing on the way back and forth", async () => {
    const talk = await startTalk();
    await talkTwo(talk);
    await talk.step("Who is here");
    await talk.step("Decide");
    await talk.tap("None of these");
    expect(talk.record.grids[0].decision!.options).to.deep.equal([]);
    await talk.tap("Choose");
    expect(talk.record.grids[0].decision!.options).to.deep.equal([
      { option: "walks", variants: [] },
    ]);
    expect((talk.find("Walking with others") as HTMLInputElement).checked).to.equal(true);
    await talk.step("Compare");
    const shown = [...talk.root.querySelectorAll(".voices")].map(readText);
    expect(shown).to.deep.equal([
      "Young person: Good for me",
      "Parent: Ask about this",
      "Parent: Worries me",
    ]);
  });

  it("keeps options in the order shown, whatever the order of taps, with their forms", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    await talk.tap("Walking with others");
    await talk.tap("A guided course");
    await talk.tap("In a group");
    expect(talk.record.grids[0].decision).to.deep.include({
      outcome: "chosen",
      options: [
        { option: "course", variants: ["group"] },
        { option: "walks", variants: [] },
      ],
    });
  });

  it("lets each reason be dropped and a question be answered", async () => {
    const talk = await startTalk();
    await talkTwo(talk);
    await talk.step("Decide");
    await talk.tap("Wait two weeks What are the downsides?");
    expect(talk.record.grids[0].decision!.because.map(({ by }) => by)).to.deep.equal(["p1"]);
    expect(talk.record.grids[0].reactions.length).to.equal(3);
    await talk.tap("Answered today: Walking with others");
    expect(talk.record.questionsToAsk[0].answered).to.equal(true);
  });

  it("takes a date of one’s own, and none before today", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    await talk.tap("Not yet");
    await talk.tap("Another date");
    await talk.pick("Date", "2027-02-01");
    expect(talk.record.plan.reviewOn).to.equal("2027-02-01");
    await talk.tap("In 3 months");
    expect(talk.record.plan.reviewOn).to.equal("2027-02-22");
    await talk.tap("No date yet");
    expect(talk.record.plan.reviewOn).to.equal(null);
  });

  it("says by the field that a date is past or missing, and keeps none of it", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    await talk.tap("Not yet");
    await talk.tap("Another date");
    expect((talk.root.activeElement as HTMLInputElement).type).to.equal("date");
    expect(talk.text).to.contain("Pick a day from today on");
    await talk.pick("Date", "2027-02-01");
    expect(talk.text).not.to.contain("Pick a day from today on");
    await talk.pick("Date", "2020-02-01");
    const field = talk.find("Date") as HTMLInputElement;
    expect(field.value).to.equal("2020-02-01");
    const hint = talk.root.getElementById(field.getAttribute("aria-describedby")!)!;
    expect(readText(hint)).to.equal("Pick a day from today on");
    expect(readText(talk.root.querySelector("[role=status].hidden-words")!)).to.equal(
      "Pick a day from today on",
    );
    expect(talk.record.plan.reviewOn).to.equal(null);
    await talk.step("Finish");
    expect(talk.text).to.contain("No date picked");
    expect(talk.text).not.to.contain("No date yet");
  });

  it("goes on with a record that is given to it", async () => {
    const first = await startTalk();
    await talkTwo(first);
    const { record } = first;
    const second = await startTalk({ record });
    expect(second.element.record).to.deep.equal(record);
    expect(second.text).to.contain("What made the difference?");
    await second.tap("In 2 weeks");
    expect(second.record.id).to.equal(record.id);
    expect(second.record.plan.reviewOn).to.equal("2026-12-06");
  });
});

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(root: ShadowRoot, isThere: () => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await sendKeys({ press: "Tab" });
    if (root.activeElement && isThere()) return;
  }
  throw new Error(`The keyboard never came there; it is on "${nameOf(root.activeElement)}".`);
}

function nameOf(control: Element | null): string {
  if (!control) return "";
  const label = (control as HTMLInputElement).labels?.[0];
  return control.getAttribute("aria-label") ?? readText(label ?? control);
}
