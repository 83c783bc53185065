import { expect } from "chai";
import "../../src/element/define.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { startTalk, type Talk } from "./support/talk.ts";
import { until } from "./support/until.ts";

const locality = {
  format: 1,
  id: "a-town",
  name: "A town",
  asOf: "2026-10-01",
  note: "Made up for a test.",
  contacts: "gb-wls",
  grids: {
    "feeling-low": {
      course: { offered: "no", why: "Nobody here is trained in it." },
      walks: {
        offered: "yes",
        how: "Come to the library on Mondays.",
        wait: { say: "About a week", asOf: "2026-10-01" },
      },
      wait: { offered: "ask" },
    },
  },
  groupings: { thriving: { now: ["A drama club"], planned: ["A garden"] } },
  digest: "sha256-place",
};

async function startHere(): Promise<Talk> {
  const talk = await startTalk({ grid: makeTalkGrid(), locality });
  await until(talk.element, () => talk.element.record!.grids[0]!.here !== undefined);
  await talk.element.updateComplete;
  return talk;
}

describe("a talk in a place", () => {
  it("names what is not shown there, and why, on the screen and in the record", async () => {
    const talk = await startHere();
    await talk.tap("Start");
    // What later steps need comes a moment after the first screen.
    await until(talk.element, () => talk.root.querySelector(".place") !== null);
    expect(readText(talk.root.querySelector(".place")!)).to.equal(
      "In this place: A town This was true on 1 October 2026. Made up for a test. Not shown here A guided course: Nobody here is trained in it. You can still ask about these.",
    );
    const heads = [...talk.root.querySelectorAll('thead [part="option"] .option-name')];
    expect(heads.map(readText)).to.deep.equal(["Wait two weeks", "Walking with others"]);
    await talk.tap("Good for me: What does it involve? Walking");
    const [grid] = talk.record.grids;
    expect(grid.shown).to.deep.equal({
      order: ["wait", "walks"],
      hidden: [{ option: "course", why: "Nobody here is trained in it." }],
    });
    expect(grid.here!.locality).to.deep.equal({
      id: "a-town",
      name: "A town",
      asOf: "2026-10-01",
    });
    expect(validate(talk.record), JSON.stringify(validate.errors)).to.equal(true);
  });

  it("says of each option whether it is offered, how to get it, and the wait with its day", async () => {
    const talk = await startHere();
    await talk.tap("Start");
    const offers = [...talk.root.querySelectorAll(".offer")].map(readText);
    expect(offers[0]).to.equal("Ask whether it is offered here");
    await talk.tap("Offered here");
    const opened = readText(talk.root.querySelectorAll(".offer")[1]!);
    expect(opened).to.contain("Come to the library on Mondays.");
    expect(opened).to.contain("About a week (on 1 October 2026)");
  });

  it("leaves every answer as the grid has it", async () => {
    const here = await startHere();
    const plain = await startTalk({ grid: makeTalkGrid() });
    const answers = async (talk: Talk) => {
      await talk.tap("Start");
      return [...talk.root.querySelectorAll("td .prose")].map(readText);
    };
    const all = await answers(plain);
    for (const answer of await answers(here)) expect(all).to.include(answer);
  });

  it("shows what there is for each kind of help, and the help contacts of its nation", async () => {
    const talk = await startHere();
    await talk.step("Plan");
    await talk.tap("What there is here");
    expect(talk.text).to.contain("Thriving Now A drama club Planned A garden");
    await talk.tap("Help now");
    const dialog = talk.root.querySelector("dialog[open]")!;
    expect(readText(dialog)).to.contain("Wales");
    expect(readText(dialog)).not.to.contain("England");
  });

  it("goes on without a place where what is given is none", async () => {
    const talk = await startTalk({ grid: makeTalkGrid(), locality: { format: 1, id: "x" } });
    await talk.tap("Start");
    expect(talk.root.querySelector(".place")).to.equal(null);
    expect(talk.has("Good for me: What does it involve? A guided course")).to.equal(true);
  });
});

describe("talk mode", () => {
  it("shows one question across the options, with a way to begin, and keeps every mark", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talk.tap("Start");
    await talk.tap("One question at a time");
    const asks = () => [...talk.root.querySelectorAll(".body .ask")].map(readText);
    expect(asks()).to.deep.equal(["What does it involve?"]);
    expect(talk.text).to.contain("You could begin: “Let us look at what each of these");
    await talk.tap("Good for me: What does it involve? Wait");
    await talk.tap("Next question: How likely is it to help?");
    expect(asks()).to.deep.equal(["How likely is it to help?"]);
    await talk.tap("Question before");
    expect(talk.find("Good for me: What does it involve? Wait").ariaPressed).to.equal("true");
    await talk.tap("The whole grid");
    expect(asks()).to.have.length(3);
    expect(talk.find("Good for me: What does it involve? Wait").ariaPressed).to.equal("true");
  });

  it("keeps a practitioner’s prompts closed until they are opened", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talk.tap("Start");
    await talk.tap("One question at a time");
    expect(talk.text).to.contain("Closed until you open it.");
    expect(talk.text).not.to.contain("safeguarding policy");
    await talk.tap("For the practitioner");
    expect(talk.text).to.contain("What would success look like, in their words?");
    expect(talk.text).to.contain("Follow your safeguarding policy if someone may be at risk.");
  });

  it("has three minutes to read before a first talk, with the way out in reach", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talk.tap("Before you first use a grid");
    const dialog = talk.root.querySelector("dialog[open]")!;
    expect(readText(talk.root.activeElement!)).to.equal("Before you first use a grid");
    expect(readText(dialog)).to.contain("I would like to know what matters to you");
    expect(readText(dialog)).to.contain("Leave this page");
    await talk.tap("Close");
    expect(talk.root.querySelector("dialog[open]")).to.equal(null);
  });
});
