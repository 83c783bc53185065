import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { listLeaves, openPrintDialog, shutPrintDialog } from "./support/print-element.ts";
import { startTalk, type Talk, talkTwo } from "./support/talk.ts";
import { until } from "./support/until.ts";

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

async function addSecond(talk: Talk): Promise<void> {
  await until(talk.element, () => talk.has("Which grid?"));
  await talk.pick("Which grid?", "sleep.json");
  await talk.tap("Add it to this talk");
  await until(talk.element, () => talk.element.record!.grids.length === 2);
}

describe("several grids in one talk", () => {
  beforeEach(serveLibrary);
  afterEach(() => {
    window.fetch = realFetch;
  });

  const start = () => startTalk({ grid: makeTalkGrid(), library: "/library/index.json" });

  it("are added from the library; drafts are not offered", async () => {
    const talk = await start();
    await until(talk.element, () => talk.has("Which grid?"));
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

  it("are printed large one after the other, each with its choice, and the plan once", async () => {
    shutPrintDialog();
    const talk = await start();
    await talkTwo(talk);
    await addSecond(talk);
    await talk.step("Decide");
    await talk.tap("None of these");
    await talk.step("Finish");
    await until(talk.element, () => talk.has("Large print"));
    await talk.tap("Large print");
    await until(talk.element, () => listLeaves(talk.element).length > 0);
    const papers = listLeaves(talk.element).map(readText);
    openPrintDialog();
    expect(papers.length).to.equal(2);
    expect(papers[0]).to.contain("We choose: Walking with others.");
    expect(papers[1]).to.contain("We choose none of these.");
    const plan = "3 January 2027";
    expect(papers.map((paper) => paper.includes(plan))).to.deep.equal([true, false]);
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

  it("are each looked back at, beside one kind of help, one set of goals and one plan", async () => {
    const first = await start();
    await talkTwo(first);
    await addSecond(first);
    await first.step("Decide");
    await first.tap("None of these");
    const given = structuredClone(first.record);
    const newer = { ...second, version: "9.0.0", digest: "sha256-new" };
    const served = window.fetch;
    window.fetch = (input, init) =>
      String(input).endsWith("/library/sleep.json")
        ? Promise.resolve(Response.json(newer))
        : served(input, init);
    const talk = await startTalk({
      record: given,
      grid: makeTalkGrid(),
      library: "/library/index.json",
      today: "2099-01-10",
    });
    await until(talk.element, () => talk.text.includes("Version Then 1.2.0 Now 9.0.0"));
    const looks = [...talk.root.querySelectorAll<HTMLElement>(".grid-look")];
    expect(looks.map((one) => readText(one.querySelector("h2")!))).to.deep.equal(
      given.grids.map(({ grid }) => grid.title),
    );
    const press = async (place: number, words: string) => {
      const controls = [...looks[place]!.querySelectorAll<HTMLElement>("button, label")];
      controls.find((one) => readText(one) === words)!.click();
      await talk.element.updateComplete;
    };
    await press(0, "Yes");
    await press(0, "Carry on");
    await press(1, "No");
    await press(1, "Stop this");
    expect(talk.root.querySelectorAll("fieldset.kinds").length).to.equal(1);
    await talk.tap("Keep this look back");
    const { record } = talk;
    expect(validate(record), JSON.stringify(validate.errors)).to.equal(true);
    expect(record.reviews).to.have.length(1);
    const said = record.reviews[0]!.grids.map(({ grid, stillRight, next }) => [
      grid,
      stillRight,
      next,
    ]);
    expect(said).to.deep.equal([
      [makeTalkGrid().id, true, "carry-on"],
      ["sleep", false, "stop"],
    ]);
    expect(record.reviews[0]!.grids[1]!.differences).to.deep.include({
      what: "version",
      before: "1.2.0",
      after: "9.0.0",
    });
    expect(record.grids).to.deep.equal(given.grids);
  });

  it("that cannot be fetched are looked back at all the same, and nobody says they are unchanged", async () => {
    const first = await start();
    await talkTwo(first);
    await addSecond(first);
    await first.step("Decide");
    await first.tap("Not yet");
    const record = structuredClone(first.record);
    const talk = await startTalk({ record, grid: makeTalkGrid(), today: "2099-01-10" });
    const look = talk.root.querySelectorAll(".grid-look")[1]!;
    expect(readText(look)).to.contain("cannot say whether it has changed since");
    expect(readText(look)).not.to.contain("has not changed since");
    expect(readText(look)).to.contain("What now?");
  });
});
