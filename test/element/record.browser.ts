import { expect } from "chai";
import "../../src/element/define.ts";
import type { DecisionRecord } from "../../src/record/index.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid, say } from "./support/make-grid.ts";
import { findControl, mount, nextEvent, readText } from "./support/mount.ts";
import { startTalk, talkTwo } from "./support/talk.ts";

const secret = "the drive would be hard";

async function makeRecord(grid = makeGrid()): Promise<DecisionRecord> {
  const talk = await startTalk({ grid, showDraft: true });
  await talkTwo(talk);
  await talk.step("Decide");
  await talk.tap("Add own words: Young person");
  await talk.type("Young person, in my own words", secret);
  return talk.record;
}

describe("ithrive-record", () => {
  it("says what was decided, by whom, and each person’s reasons apart", async () => {
    const record = await makeRecord();
    const { shadowRoot } = await mount("ithrive-record", { record });
    expect(readText(shadowRoot.querySelector(".decided")!)).to.equal(
      "We choose: Walking with others.",
    );
    const facts = [...shadowRoot.querySelectorAll(".facts > div")].map(readText);
    expect(facts[0]).to.equal("Look again 3 January 2027");
    expect(facts.slice(2)).to.deep.equal([
      "Took part in deciding Young person and Parent",
      "Do we agree? Yes, all of us",
    ]);
    expect(
      [...shadowRoot.querySelectorAll(".column h4")].map((heading) => readText(heading)),
    ).to.deep.equal(["Young person", "Parent"]);
  });

  it("leaves words for the notes out, unless the notes are what it is for", async () => {
    const record = await makeRecord();
    const element = await mount("ithrive-record", { record });
    expect(readText(element.shadowRoot)).not.to.contain(secret);
    expect(readText(element.shadowRoot)).to.contain("Words that are only for the notes");
    element.for = "notes";
    await element.updateComplete;
    expect(readText(element.shadowRoot)).to.contain(secret);
  });

  it("shows words that were not to be kept to nobody", async () => {
    const record = structuredClone(await makeRecord());
    record.grids[0].decision!.words[0].seenBy = "not-kept";
    const { shadowRoot } = await mount("ithrive-record", { record, for: "notes" });
    expect(readText(shadowRoot)).not.to.contain(secret);
  });

  it("says that the grid was a draft", async () => {
    const record = await makeRecord(makeGrid({ status: "draft" }));
    const { shadowRoot } = await mount("ithrive-record", { record });
    expect(readText(shadowRoot)).to.contain("This talk used a draft grid.");
  });

  it("keeps the grid’s words of that day, one tap away", async () => {
    const record = await makeRecord();
    const element = await mount("ithrive-record", { record });
    findControl(element.shadowRoot, "The grid as it was shown").click();
    await element.updateComplete;
    const text = readText(element.shadowRoot);
    expect(text).to.contain("Version 1.2.0, in the words of that day.");
    expect(text).to.contain("You walk with a group.");
    expect(text).to.contain("Nobody has measured this well. That does not mean it does not help.");
    expect(text).to.contain("They cannot be compared with each other.");
  });

  it("holds all of it as plain text too, for the same reader", async () => {
    const record = await makeRecord();
    const element = await mount("ithrive-record", { record });
    findControl(element.shadowRoot, "All of it, as plain text").click();
    await element.updateComplete;
    const note = () => readText(element.shadowRoot.querySelector(".note-text")!);
    expect(note()).to.match(/^What we decided: .*Walking with others/);
    expect(note()).not.to.contain(secret);
    element.for = "notes";
    await element.updateComplete;
    expect(note()).to.contain(secret);
  });

  it("says what has changed in the grid since, with the words then and now", async () => {
    const record = await makeRecord();
    const now = makeGrid({ version: "1.3.0", digest: "sha256-new" });
    const [wait, course, walks] = now.options;
    now.options = [wait!, { ...course!, id: "app", name: "An app" }, walks!];
    now.questions = now.questions.map((question) => ({
      ...question,
      answers: { ...question.answers, app: question.answers["course"]! },
    }));
    now.questions[0]!.answers["walks"]!.text = say("You walk with two others.");
    const { shadowRoot } = await mount("ithrive-record", { record, grid: now });
    expect([...shadowRoot.querySelectorAll(".changes li")].map(readText)).to.deep.equal([
      "Version Then 1.2.0 Now 1.3.0",
      "Option no longer there Then A guided course",
      "New option Now An app",
      "What does it involve? Walking with others Then You walk with a group. Now You walk with two others.",
    ]);
  });

  it("says when nothing changed, and when only something behind the words did", async () => {
    const record = await makeRecord();
    const element = await mount("ithrive-record", { record, grid: makeGrid() });
    expect(readText(element.shadowRoot.querySelector(".changes")!)).to.equal(
      "What has changed in the grid since The grid has not changed since.",
    );
    element.grid = makeGrid({ digest: "sha256-new" });
    await element.updateComplete;
    expect(readText(element.shadowRoot.querySelector(".changes")!)).to.contain(
      "Its options and answers read the same.",
    );
  });

  it("reads on when the grid of today cannot be had", async () => {
    const record = await makeRecord();
    const element = await mount("ithrive-record", { record });
    const told = nextEvent(element, "ithrive-error");
    element.gridSrc = "/nowhere.json";
    expect((await told).kind).to.equal("not-found");
    await element.updateComplete;
    expect(readText(element.shadowRoot)).to.contain("we cannot say whether it has changed since");
    expect(readText(element.shadowRoot)).to.contain("We choose: Walking with others.");
  });

  it("loads a saved record by its address", async () => {
    const record = await makeRecord();
    const src = URL.createObjectURL(new Blob([JSON.stringify(record)]));
    const element = await mount("ithrive-record", { src });
    while (!element.shadowRoot.querySelector(".decided")) {
      await new Promise(requestAnimationFrame);
    }
    expect(readText(element.shadowRoot)).to.contain("We choose: Walking with others.");
  });

  for (const [name, value, kind] of [
    ["an empty object", {}, "malformed"],
    ["a grid", makeGrid(), "malformed"],
    ["a newer format", { format: 3 }, "unknown-format"],
    ["lists that are none", { format: 2, id: "x", people: 7, grids: "no" }, "malformed"],
  ] as const) {
    it(`refuses ${name} in plain words and tells the page`, async () => {
      const element = await mount("ithrive-record");
      const told = nextEvent(element, "ithrive-error");
      element.record = value as unknown as DecisionRecord;
      expect((await told).kind).to.equal(kind);
      expect(readText(element.shadowRoot.querySelector('[role="alert"]')!)).to.match(
        kind === "malformed" ? /^This is not a whole record/ : /^This record was made by a newer/,
      );
    });
  }

  it("shows hostile text as text", async () => {
    const evil = '<img src="x" onerror="alert(1)"><a href="javascript:alert(1)">go</a>';
    const record = structuredClone(await makeRecord());
    record.grids[0].grid.title = evil;
    record.grids[0].asShown.options[2].name = evil;
    record.grids[0].asShown.questions[0].answers[0].text = evil;
    record.people[0].name = { text: evil, by: "p1", seenBy: "everyone" };
    const element = await mount("ithrive-record", { record, for: "notes" });
    findControl(element.shadowRoot, "The grid as it was shown").click();
    await element.updateComplete;
    expect(element.shadowRoot.querySelectorAll("img, a, script").length).to.equal(0);
    expect(readText(element.shadowRoot)).to.contain(evil);
  });

  it("breaks on no reference to what is not there", async () => {
    const record = structuredClone(await makeRecord());
    record.grids[0].decision!.options = [{ option: "gone", variants: ["gone-too"] }];
    record.grids[0].decision!.because[0].question = "gone";
    record.grids[0].decision!.decidedBy = ["nobody"];
    const { shadowRoot } = await mount("ithrive-record", { record });
    expect(readText(shadowRoot.querySelector(".decided")!)).to.equal("We choose: gone (gone-too).");
  });

  it("fits 320 to 1440 pixels and passes axe, and every id that is named is there", async () => {
    const record = await makeRecord();
    for (const width of [320, 390, 820, 1180, 1440]) {
      const element = await mount("ithrive-record", { record, grid: makeGrid() }, width);
      findControl(element.shadowRoot, "The grid as it was shown").click();
      await element.updateComplete;
      expect(element.scrollWidth).to.equal(width);
      expect(listMissingIds(element.shadowRoot)).to.deep.equal([]);
      if (width !== 320 && width !== 1180) continue;
      window.scrollTo(0, 0);
      expect(await runAxe(element)).to.deep.equal([]);
    }
  }).timeout(60_000);
});
