import { expect } from "chai";
import "../../src/element/define.ts";
import type { DecisionRecord } from "../../src/record/index.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { mount, nextEvent, readText } from "./support/mount.ts";
import { startTalk, type Talk, talkTwo } from "./support/talk.ts";

const steps = ["Who is here", "What matters", "Compare", "Decide", "Plan", "Finish"];
const six = () => {
  const [first] = makeGrid().options;
  const names = ["One", "Two", "Three", "Four", "Five", "Unwahrscheinlichkeitsberechnungsgruppe"];
  const options = names.map((name) => ({ ...first!, id: name.toLowerCase(), name }));
  const [question] = makeGrid().questions;
  const answers = Object.fromEntries(options.map(({ id }) => [id, question!.answers["wait"]!]));
  return makeGrid({ options, questions: [{ ...question!, answers }] });
};

describe("a session on any screen", () => {
  for (const width of [320, 390, 820, 1180, 1440]) {
    it(`fits ${width} pixels in every step, with three options and with six`, async () => {
      for (const grid of [makeGrid(), six()]) {
        const talk = await startTalk({ grid }, width);
        for (const step of steps) {
          await talk.step(step);
          expect(talk.element.scrollWidth, `${step} at ${width}`).to.equal(width);
        }
      }
    });
  }

  it("passes axe in every step, and every id that is named is there", async () => {
    for (const width of [390, 1180]) {
      const talk = await startTalk({}, width);
      await talkTwo(talk);
      for (const step of steps) {
        await talk.step(step);
        if (step === "Decide") await talk.tap("Add own words");
        expect(listMissingIds(talk.root), step).to.deep.equal([]);
        window.scrollTo(0, 0);
        expect(await runAxe(talk.element), step).to.deep.equal([]);
      }
      for (const name of ["Help now", "Stop and clear"]) {
        await talk.tap(name);
        expect(listMissingIds(talk.root), name).to.deep.equal([]);
        expect(await runAxe(talk.element), name).to.deep.equal([]);
        await talk.tap(name === "Help now" ? "Close" : "Go back");
      }
    }
  }).timeout(120_000);

  it("moves nothing when a mark is pressed", async () => {
    const talk = await startTalk();
    await talk.tap("Start");
    const places = () =>
      [...talk.root.querySelectorAll(".mark, tr, td")].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(" ");
      });
    const before = places();
    await talk.tap("Ask about this: What does it involve? Wait");
    expect(places()).to.deep.equal(before);
  });

  it("gives all options, and the three outcomes, the same size and look", async () => {
    for (const width of [390, 1180]) {
      const talk = await startTalk({}, width);
      await talk.step("Compare");
      expect(looks(talk, ".outcome").size).to.equal(1);
      await talk.step("Decide");
      expect(looks(talk, ".three .choice").size).to.equal(1);
      expect(looks(talk, ".options .choice").size).to.equal(1);
    }
  });
});

function looks({ root }: Talk, selector: string): Set<string> {
  const found = [...root.querySelectorAll(selector)];
  expect(found.length).to.equal(3);
  return new Set(
    found.map((element) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight } =
        getComputedStyle(element);
      const { height } = element.getBoundingClientRect();
      const isRow = selector === ".outcome";
      const size = isRow ? "" : Math.round(height);
      return [color, backgroundColor, borderColor, fontSize, fontWeight, size].join(" ");
    }),
  );
}

describe("a session's frame", () => {
  it("has the way out first, then help and clearing, in every step", async () => {
    const talk = await startTalk();
    for (const step of steps) {
      await talk.step(step);
      const first = [...talk.root.querySelectorAll("button, a, input, select")].slice(0, 3);
      expect(first.map(readText)).to.deep.equal(["Leave this page", "Help now", "Stop and clear"]);
    }
  });

  it("opens the contacts over any step, with the way out in reach", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    talk.find("Help now").focus();
    await talk.tap("Help now");
    const dialog = talk.root.querySelector("dialog[open]")!;
    expect(readText(dialog)).to.contain("Text SHOUT to 85258");
    expect(readText(dialog)).to.contain("Leave this page");
    await talk.tap("Close");
    expect(readText(talk.root.activeElement!)).to.equal("Help now");
  });

  it("puts the contacts on paper alone, before what was decided where help comes first", async () => {
    for (const helpFirst of [true, false]) {
      const safety = { helpFirst, quickExit: true };
      const talk = await startTalk({ grid: makeGrid({ safety }) });
      await talkTwo(talk);
      const paper = [...talk.root.querySelector(".on-paper")!.children];
      const help = paper.at(helpFirst ? 0 : -1)!;
      expect(paper).to.have.length(2);
      expect(readText(help)).to.contain("Text SHOUT to 85258");
      expect(getComputedStyle(help).display).to.equal("none");
    }
  });

  it("says in one sentence what is kept, where and who sees it; a page can say its own", async () => {
    const talk = await startTalk();
    expect(readText(talk.root.querySelector(".kept")!)).to.equal(
      "What you tap and type stays on this screen: nobody else sees it unless you copy, save or print it, and Stop and clear removes it.",
    );
    const slot = talk.root.querySelector<HTMLSlotElement>('slot[name="kept"]')!;
    const own = document.createElement("span");
    own.slot = "kept";
    talk.element.append(own);
    expect(slot.assignedElements()).to.deep.equal([own]);
  });

  it("marks the step that is open", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    const current = [...talk.root.querySelectorAll('[aria-current="step"]')].map(readText);
    expect(current).to.deep.equal(["Decide"]);
  });

  it("gives people ids of their own and takes away only who has said nothing", async () => {
    const talk = await startTalk();
    await talk.tap("Add a person");
    expect(talk.record.people.map(({ id }) => id)).to.deep.equal(["p1", "p2", "p3"]);
    await talk.tap("Remove Parent 2");
    await talk.tap("Start");
    await talk.tap("Good for me: What does it involve? Wait");
    await talk.step("Who is here");
    expect(talk.has("Remove Young person")).to.equal(false);
    expect([...talk.root.querySelectorAll(".stays")].map(readText)).to.deep.equal([
      "Cannot be removed now: this person has marked or said something. Stop and clear removes everything.",
    ]);
    expect(talk.has("Remove Parent")).to.equal(true);
  });

  it("takes the record’s id from the page where the page makes ids", async () => {
    const talk = await startTalk({ newId: () => "talk-17" });
    expect(talk.element.record!.id).to.equal("talk-17");
  });
});

describe("a session that cannot be held", () => {
  it("shows a draft only when asked to, else help and that it is not ready", async () => {
    const draft = makeGrid({ status: "draft" });
    const closed = await startTalk({ grid: draft });
    expect(closed.text).to.contain("This grid is not ready yet.");
    expect(closed.text).to.contain("Text SHOUT to 85258");
    expect(closed.has("Start")).to.equal(false);
    const open = await startTalk({ grid: draft, showDraft: true });
    expect(open.text).to.contain("Draft.");
    expect(open.has("Start")).to.equal(true);
  });

  it("shows why a grid was withdrawn, and help, and tells the page", async () => {
    const withdrawn = { on: "2026-10-01", why: "A study was wrong." };
    const element = await mount("ithrive-session");
    const told = nextEvent(element, "ithrive-error");
    element.grid = makeGrid({ status: "withdrawn", withdrawn });
    expect((await told).kind).to.equal("withdrawn");
    expect(readText(element.shadowRoot)).to.contain("A study was wrong.");
    expect(readText(element.shadowRoot)).to.contain("Text SHOUT to 85258");
    expect(readText(element.shadowRoot)).not.to.contain("Compare");
  });

  it("says so when the grid is not there, and lets the page’s own words stand in", async () => {
    const element = await mount("ithrive-session");
    const told = nextEvent(element, "ithrive-error");
    element.src = "/nowhere.json";
    expect((await told).kind).to.equal("not-found");
    await element.updateComplete;
    expect(readText(element.shadowRoot)).to.contain("The grid to talk about could not be found.");
    expect(element.shadowRoot.querySelector("slot:not([name])")).not.to.equal(null);
  });

  it("refuses a record that is none, and one of a newer format, in plain words", async () => {
    for (const [record, kind, words] of [
      [{ format: 1 }, "malformed", "This is not a whole record of a talk"],
      [{ format: 9 }, "unknown-format", "This record was made by a newer release"],
    ] as const) {
      const element = await mount("ithrive-session");
      const told = nextEvent(element, "ithrive-error");
      element.record = record as unknown as DecisionRecord;
      element.grid = makeGrid();
      expect((await told).kind).to.equal(kind);
      await element.updateComplete;
      expect(readText(element.shadowRoot)).to.contain(words);
      expect(readText(element.shadowRoot)).to.contain("Text SHOUT to 85258");
    }
  });

  it("looks back at a record whose grid has changed, and offers a new talk", async () => {
    const first = await startTalk();
    await talkTwo(first);
    const { record } = first;
    const second = await startTalk({ record, grid: makeGrid({ digest: "sha256-new" }) });
    expect(second.text).to.contain("Look back together");
    expect(second.text).to.contain("We choose: Walking with others.");
    expect(second.element.record).to.equal(record);
    await second.tap("Start a new talk");
    expect(second.element.record!.id).not.to.equal(record.id);
    expect(second.has("Start")).to.equal(true);
  });
});
