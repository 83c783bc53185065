import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { startTalk, type Talk } from "./support/talk.ts";

const kinds = ["thriving", "getting-advice", "getting-help"] as const;

/** A grid of which each option is one kind of help. */
function makeKindGrid(): CompiledGrid {
  const grid = makeTalkGrid();
  const options = grid.options.map((option, place) => ({ ...option, groupings: [kinds[place]!] }));
  return { ...grid, options };
}

async function choose(...options: string[]): Promise<Talk> {
  const talk = await startTalk({ grid: makeKindGrid() });
  await talk.step("Decide");
  for (const option of options) await talk.tap(option);
  return talk;
}

const picked = (talk: Talk) =>
  [...talk.root.querySelectorAll(".kinds .picked strong")].map((one) => one.textContent);

describe("a talk in which the kind of help itself is chosen", () => {
  it("has the kind of help in its plan from that, says so, and lets it be changed", async () => {
    const talk = await choose("A guided course");
    await talk.step("Plan");
    expect(picked(talk)).to.deep.equal(["Advice"]);
    expect(talk.text).to.contain("This is from your choice: A guided course.");
    expect(talk.record.grouping).to.deep.include({ agreed: "getting-advice", by: ["p1", "p2"] });
    expect(validate(talk.record), JSON.stringify(validate.errors)).to.equal(true);
    await talk.tap("Help");
    expect(picked(talk)).to.deep.equal(["Help"]);
    expect(talk.text).not.to.contain("This is from your choice");
  });

  it("follows a choice that changes, and leaves what was picked in the plan as it is", async () => {
    const talk = await choose("A guided course", "Wait two weeks");
    expect(talk.record.grouping).to.equal(null);
    await talk.tap("A guided course");
    expect(talk.record.grouping!.agreed).to.equal("thriving");
    await talk.tap("Not yet");
    expect(talk.record.grouping).to.equal(null);
    await talk.step("Plan");
    await talk.tap("Help");
    await talk.step("Decide");
    await talk.tap("Choose");
    await talk.tap("A guided course");
    expect(talk.record.grouping!.agreed).to.equal("getting-help");
  });

  it("asks nobody twice whether they see it so", async () => {
    const talk = await choose("A guided course");
    await talk.tap("Yes, all of us");
    await talk.step("Plan");
    expect(talk.text).not.to.contain("Do you all see it so?");
    await talk.step("Decide");
    await talk.tap("Some see it differently");
    await talk.step("Plan");
    expect(talk.text).to.contain("Do you all see it so?");
  });

  it("is told apart from one in which an option is of several kinds", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talk.step("Decide");
    await talk.tap("Wait two weeks");
    expect(talk.record.grouping).to.equal(null);
  });
});
