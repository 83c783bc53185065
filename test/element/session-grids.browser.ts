import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { startTalk, type Talk, talkTwo } from "./support/talk.ts";

const second = makeTalkGrid({ id: "sleep", title: "Sleep: what can I try?", digest: "sha256-cc" });

const entry = ({
  id,
  version,
  status,
  language,
  title,
  need,
  decision,
  useWith,
}: CompiledGrid) => ({
  id,
  version,
  status,
  language,
  title,
  need: need.label,
  summary: need.summary,
  question: decision.question,
  setting: decision.setting,
  audience: { for: "young-person", with: [], ages: "11-18" },
  useWith,
  groupings: [],
  options: [],
  reviewBy: "2027-11-22",
  digest: second.digest,
  href: `${id}.json`,
});

const realFetch = window.fetch;

/** A library beside the page, of the grid in hand, another, and a draft. */
function serveLibrary(): void {
  const draft = makeTalkGrid({ id: "draft", title: "A draft", status: "draft" });
  const index = {
    format: 1,
    grids: [entry(makeTalkGrid()), entry(second), entry(draft)],
    withdrawn: [],
  };
  window.fetch = (input, init) => {
    const address = String(input);
    if (address.endsWith("/library/index.json")) return Promise.resolve(Response.json(index));
    if (address.endsWith("/library/sleep.json")) return Promise.resolve(Response.json(second));
    return realFetch(input, init);
  };
}

async function until(talk: Talk, isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await talk.element.updateComplete;
  }
  expect(isSo(), "it never came").to.equal(true);
}

async function addSecond(talk: Talk): Promise<void> {
  await until(talk, () => talk.has("Which grid?"));
  await talk.pick("Which grid?", "sleep.json");
  await talk.tap("Add it to this talk");
  await until(talk, () => talk.element.record!.grids.length === 2);
}

describe("several grids in one talk", () => {
  beforeEach(serveLibrary);
  afterEach(() => {
    window.fetch = realFetch;
  });

  const start = () => startTalk({ grid: makeTalkGrid(), library: "/library/index.json" });

  it("are added from the library; drafts are not offered", async () => {
    const talk = await start();
    await until(talk, () => talk.has("Which grid?"));
    const offered = [...talk.find("Which grid?").querySelectorAll("option")].map(readText);
    expect(offered).to.deep.equal(["Pick a grid", "Sleep: what can I try?"]);
  });

  it("keep people, plan and marks, and make one note", async () => {
    const talk = await start();
    await talkTwo(talk);
    await addSecond(talk);
    expect(readText(talk.root.activeElement!)).to.equal("Young person’s turn");
    expect(talk.root.querySelectorAll('.mark[aria-pressed="true"]').length).to.equal(0);
    await talk.tap("Worries me: What does it involve? Wait");
    await talk.step("Finish");
    expect(talk.text).to.contain("Some marks are still covered");
    await talk.step("Compare");
    await talk.tap("I am ready");
    await talk.tap("I have it");
    await talk.tap("I am ready");
    await talk.tap("Show all marks");
    await talk.tap("None of these");
    await talk.tap("Finish");
    const { record } = talk;
    expect(validate(record), JSON.stringify(validate.errors)).to.equal(true);
    expect(record.people).to.have.length(2);
    expect(record.plan.reviewOn).to.equal("2027-01-03");
    expect(record.grids.map(({ decision }) => decision!.outcome)).to.deep.equal([
      "chosen",
      "none-of-these",
    ]);
    const paper = readText(talk.root.querySelector(".on-paper")!);
    expect(paper).to.contain("We choose: Walking with others.");
    expect(paper).to.contain("We choose none of these.");
  });

  it("are gone to and fro without loss, and what was covered stays covered", async () => {
    const talk = await start();
    await talk.tap("Start");
    await talk.tap("Worries me: What does it involve? Wait");
    await talk.tap("I am ready");
    await talk.step("Who is here");
    await addSecond(talk);
    await talk.step("Finish");
    expect(talk.text).to.contain("Some marks are still covered");
    await talk.step("Compare");
    await talk.tap("Feeling low: what can I try?");
    expect(talk.text).to.contain("Give the screen to Parent");
    expect(talk.element.record!.grids[0]!.reactions).to.have.length(1);
  });
});
