import { expect } from "chai";
import "../../src/element/define.ts";
import type { DecisionRecord } from "../../src/record/index.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { runAxe } from "../support/run-axe.ts";
import { startTalk, type Talk, talkTwo } from "./support/talk.ts";

const later = "2099-01-10";

/** A decided talk with a rated goal, kept by the page. */
async function makeDecided(): Promise<DecisionRecord> {
  const talk = await startTalk({ grid: makeTalkGrid() });
  await talkTwo(talk);
  await talk.step("Plan");
  await talk.tap("Help");
  await talk.tap("Add a goal: Young person");
  await talk.type("Young person: a goal, in my own words", "Sleep through");
  await talk.tap("Everyone");
  await talk.tap("3 of 10");
  return structuredClone(talk.record);
}

const look = async (record: DecisionRecord, changes = {}): Promise<Talk> =>
  startTalk({ record, grid: makeTalkGrid(changes), today: later });

describe("coming back to a record", () => {
  it("shows what was decided and why, and what has changed in the grid since", async () => {
    const record = await makeDecided();
    const talk = await look(record, { digest: "sha256-new", version: "1.3.0" });
    expect(readText(talk.root.querySelector(".step-heading")!)).to.equal("Look back together");
    expect(talk.text).to.contain("We choose: Walking with others.");
    expect(talk.text).to.contain("Good for me Walking with others What does it involve?");
    expect(talk.text).to.contain("What has changed in the grid since");
    expect(talk.text).to.contain("Version Then 1.2.0 Now 1.3.0");
    expect(talk.element.record).to.equal(record);
  });

  it("adds one look to the record and leaves all that was said as it was", async () => {
    const before = await makeDecided();
    const talk = await look(before);
    await talk.tap("7 of 10");
    await talk.tap("Advice");
    await talk.tap("No");
    await talk.tap("Change something");
    await talk.tap("A guided course");
    await talk.type("Young person: why, in my own words", "Walks got boring");
    await talk.tap("Keep this look back");
    const after = talk.record;
    expect(validate(after), JSON.stringify(validate.errors)).to.equal(true);
    expect(after.grids).to.deep.equal(before.grids);
    expect(after.reviews).to.have.length(1);
    expect(after.reviews[0]).to.deep.include({ planned: "2027-01-03", grouping: "getting-advice" });
    expect(after.reviews[0]!.grids[0]).to.deep.include({
      stillRight: false,
      next: "change",
      options: [{ option: "course", variants: [] }],
      why: [{ text: "Walks got boring", by: "p1", seenBy: "notes-only" }],
    });
    expect(after.plan.goals[0]!.ratings.map(({ on, rating }) => [on, rating])).to.deep.equal([
      ["2026-11-22", 3],
      [later, 7],
    ]);
    expect(readText(talk.root.activeElement!)).to.equal("This look back is kept in the record.");
    await talk.tap("In 2 weeks");
    expect(talk.record.plan.reviewOn).to.equal("2099-01-24");
    await talk.tap("Everyone");
    expect(talk.record.reviews[0]!.grids[0]!.why[0]!.seenBy).to.equal("everyone");
    await talk.tap("Finish");
    expect(talk.events).to.deep.equal(["ithrive-finish"]);
    expect(talk.text).to.contain("Walks got boring");
  });

  it("asks again who sees the kind of help differently, and keeps it with the look", async () => {
    const talk = await look(await makeDecided());
    expect(talk.text).not.to.contain("Do you all see it so?");
    await talk.tap("Advice");
    expect(talk.text).to.contain("Do you all see it so?");
    await talk.pick("Young person would choose", "getting-more-help");
    await talk.type("How Young person sees it", "I need more than this");
    await talk.tap("Carry on");
    await talk.tap("Keep this look back");
    const { record } = talk;
    expect(validate(record), JSON.stringify(validate.errors)).to.equal(true);
    expect(record.grouping!.agreed).to.equal("getting-help");
    expect(record.reviews[0]).to.deep.include({
      grouping: "getting-advice",
      differently: [
        {
          by: "p1",
          grouping: "getting-more-help",
          words: { text: "I need more than this", by: "p1", seenBy: "notes-only" },
        },
      ],
    });
    await talk.tap("Everyone");
    await talk.step("Finish");
    const paper = readText(talk.root.querySelector(".on-paper")!);
    expect(paper).to.contain("Young person: More help I need more than this");
  });

  it("has room for a finger on everything to press, and names each rating by its goal", async () => {
    const talk = await look(await makeDecided());
    const heights = [...talk.root.querySelectorAll<HTMLElement>(".body button, .rate, .choice")]
      .filter((control) => control.checkVisibility())
      .map((control) => Math.round(control.getBoundingClientRect().height));
    expect(heights.length).to.be.greaterThan(15);
    expect(Math.min(...heights)).to.be.at.least(44);
    expect(talk.root.querySelector(".rating")!.getAttribute("aria-label")).to.equal(
      "How close is it today? Sleep through",
    );
    await talk.tap("Advice");
    expect(await runAxe(talk.element)).to.deep.equal([]);
  });

  it("asks what now before it is kept, the three ways alike", async () => {
    const talk = await look(await makeDecided());
    await talk.tap("Keep this look back");
    expect(talk.text).to.contain("First say what now");
    expect(talk.records).to.deep.equal([]);
    const looks = [...talk.root.querySelectorAll(".three .choice")].map((choice) => {
      const { color, backgroundColor, borderColor, fontSize, height } = getComputedStyle(choice);
      return [color, backgroundColor, borderColor, fontSize, height].join(" ");
    });
    expect(looks.length).to.equal(3);
    expect(new Set(looks).size).to.equal(1);
  });

  it("can be looked back at again, with the looks before in view", async () => {
    const first = await look(await makeDecided());
    await first.tap("Carry on");
    await first.tap("Keep this look back");
    const second = await startTalk({
      record: structuredClone(first.record),
      grid: makeTalkGrid(),
      today: "2099-03-01",
    });
    expect(second.text).to.contain("Looked at again");
    expect(second.has("Go on with the talk of that day")).to.equal(false);
    await second.tap("Stop this");
    await second.tap("Keep this look back");
    expect(second.record.reviews.map(({ grids }) => grids[0]!.next)).to.deep.equal([
      "carry-on",
      "stop",
    ]);
  });

  it("goes on with the talk itself where nothing has changed", async () => {
    const talk = await look(await makeDecided());
    await talk.tap("Go on with the talk of that day");
    expect(talk.text).to.contain("What made the difference?");
    await talk.tap("In 3 months");
    expect(talk.record.plan.reviewOn).to.equal("2099-04-10");
  });
});
