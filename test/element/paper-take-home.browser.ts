import { expect } from "chai";
import "../../src/element/define.ts";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import { reduceRecord } from "../../src/record/index.ts";
import { createPaperTalk, tellWordsApart } from "../support/paper-talk.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { mount, readText } from "./support/mount.ts";
import {
  drawEdition,
  findSmallestType,
  listEmptyHeadings,
  listLeaves,
  openPrintDialog,
  shutPrintDialog,
} from "./support/print-element.ts";
import { startTalk, talkTwo } from "./support/talk.ts";
import { until } from "./support/until.ts";

const fetchJson = async (path: string): Promise<unknown> =>
  (await fetch(new URL(`../../dist/grids/${path}`, import.meta.url))).json();
const { grids } = readLibraryIndex(await fetchJson("index.json"));
const shipped = await Promise.all(
  grids.map(async ({ href }) => readCompiledGrid(await fetchJson(href))),
);

/** The words as they are seen, quotation marks around what is quoted. */
const readQuoted = (node: HTMLElement) => {
  const copy = node.cloneNode(true) as HTMLElement;
  for (const quote of copy.querySelectorAll("q")) quote.replaceWith(`“${readText(quote)}”`);
  return readText(copy);
};

const gaps = /""|“”|\(\s*\)|[:;,]\s*[;,).]/;

describe("what a family takes home", () => {
  let dialog = { calls: 0 };
  beforeEach(() => (dialog = shutPrintDialog()));
  afterEach(openPrintDialog);

  const printTalk = async (grid = makeTalkGrid(), record = createPaperTalk([grid])) => {
    const element = await mount("ithrive-record", { record, grid });
    const [leaf] = await drawEdition(element, "take-home");
    return { element, leaf: leaf! };
  };

  it("says the choice, why, the plan, what to ask and where to turn", async () => {
    const { leaf } = await printTalk();
    const text = readQuoted(leaf);
    for (const said of [
      "What we decided",
      `We choose: ${makeTalkGrid().options[1]!.name}.`,
      "Parent sees it differently: “I would have waited.”",
      "“I can start this week.”",
      "We also looked at: ",
      "Ring for a first day",
      "Clinician, by 27 November 2026",
      "We look again 6 January 2027",
      "If this does not help, we will",
      "When we would stop",
      "See my friends",
      "3 of 10",
      "People on my side",
      "Is there a wait?",
      "Text SHOUT to 85258",
      "Talk 6f1c2d3e",
    ]) {
      expect(text).to.contain(said);
    }
    expect(listEmptyHeadings(leaf)).to.deep.equal([]);
    expect(dialog.calls).to.equal(1);
  });

  it("quotes questions of the grid, so that none of them is taken for a person’s own", async () => {
    const grid = makeTalkGrid();
    const [first, second] = grid.options.map(({ name }) => name);
    const [one, other] = grid.questions.map(({ ask }) => ask);
    const record = reduceRecord(createPaperTalk([grid]), {
      type: "set-question-matters",
      at: "2026-11-23T10:40:00.000Z",
      grid: grid.id,
      by: "p2",
      question: grid.questions[1]!.id,
      matters: true,
    });
    const { leaf } = await printTalk(grid, record);
    const lines = [...leaf.querySelectorAll("li")].map(readQuoted);
    expect(lines).to.include.members([
      `Good for me: ${second}, on “${one}” “I know the room.”`,
      `Worries me: ${first}, on “${other}”`,
      `Matters to me: the question “${other}”`,
      `Parent: Ask about ${first}, on “${one}”`,
    ]);
    // The person’s own words begin a line: one quotation after another would read as one.
    const own = [...leaf.querySelectorAll("q")].find((q) => readText(q) === "I know the room.");
    expect(getComputedStyle(own!).display).to.equal("block");
  });

  it("says what matters most, before what else matters", async () => {
    const grid = makeTalkGrid();
    const here = { at: "2026-11-23T10:40:00.000Z", grid: grid.id, by: "p1" };
    const tried = { question: "likely", statement: "try" };
    const record = [
      { ...here, type: "set-statement-matters" as const, ...tried, matters: true },
      { ...here, type: "set-matters-most" as const, most: ["try"] },
    ].reduce(reduceRecord, createPaperTalk([grid]));
    const { leaf } = await printTalk(grid, record);
    expect(readText(leaf)).to.match(
      /Matters most to me: I am happy to try and see\. Matters to me: I want to talk with someone\./,
    );
  });

  it("leaves boxes to tick to what is still to be done", async () => {
    const grid = makeTalkGrid();
    const { leaf } = await printTalk(grid);
    const lines = [...leaf.querySelectorAll("li")];
    const withBox = lines.filter((line) => line.querySelector(".paper-box")).map(readText);
    expect(withBox.length).to.equal(3);
    expect(withBox[0]).to.contain("Ring for a first day");
    expect(withBox[1]).to.contain("Ask about");
    expect(withBox[2]).to.contain("Is there a wait?");
    const [alongside] = grid.alongside;
    expect(lines.map(readText)).to.include(`${alongside!.name}My aunt`);
  });

  it("leaves open who sees it differently where nobody said so in words", async () => {
    const grid = makeTalkGrid();
    const { leaf } = await printTalk(grid, createPaperTalk([grid], { seenBy: "notes-only" }));
    expect(readText(leaf)).to.contain("Some see it differently.");
    expect(readText(leaf)).not.to.contain("Parent sees it differently");
  });

  it("says that nothing is decided where nothing is", async () => {
    const grid = makeTalkGrid();
    const { leaf } = await printTalk(grid, createPaperTalk([grid], { outcome: "not-yet" }));
    expect(readText(leaf)).to.contain("We do not choose yet.");
  });

  it("is taken away after printing, and comes back the same", async () => {
    const { element, leaf } = await printTalk();
    const text = readText(leaf);
    window.dispatchEvent(new Event("afterprint"));
    expect(listLeaves(element)).to.deep.equal([]);
    const [again] = await drawEdition(element, "take-home");
    expect(readText(again!)).to.equal(text);
  });

  it("is for the family whoever prints it", async () => {
    const grid = makeTalkGrid();
    const record = createPaperTalk([grid], { seenBy: "notes-only" });
    const element = await mount("ithrive-record", { record, grid, for: "notes" });
    const [leaf] = await drawEdition(element, "take-home");
    expect(readText(leaf!)).not.to.contain("My aunt");
    expect(readText(leaf!)).not.to.contain("People on my side");
    expect(listEmptyHeadings(leaf!)).to.deep.equal([]);
  });

  it("reads, where every word is private, as if none had been typed", async () => {
    const grid = makeTalkGrid();
    const { leaf } = await printTalk(grid, createPaperTalk([grid], { seenBy: "not-kept" }));
    const asked = grid.questions.map(({ ask }) => ask);
    expect(asked).to.include.members([...leaf.querySelectorAll("q")].map(readText));
    expect(readText(leaf)).not.to.match(gaps);
    expect(listEmptyHeadings(leaf)).to.deep.equal([]);
  });

  it("has no type under 9 points, however much was said", async () => {
    const grid = shipped.find(({ language }) => language === "cy")!;
    const { leaf } = await printTalk(grid, createPaperTalk([grid]));
    expect(findSmallestType(leaf)).to.be.at.least(9);
  });

  it("is one for a talk about several grids, with one plan", async () => {
    const grid = makeTalkGrid();
    const other = makeTalkGrid({ id: "sleep", title: "Sleeping badly: what could help?" });
    const { leaf, element } = await printTalk(grid, createPaperTalk([grid, other]));
    expect(listLeaves(element).length).to.equal(1);
    expect([...leaf.querySelectorAll("h2")].map(readText)).to.include.members([
      grid.title,
      other.title,
    ]);
    expect(readText(leaf).split("Ring for a first day").length).to.equal(2);
  });

  for (const grid of shipped) {
    it(`has no private word and no gap, in any edition: ${grid.id} ${grid.language}`, async () => {
      for (const turn of [0, 1, 2]) {
        const { record, said } = tellWordsApart(createPaperTalk([grid]), turn);
        const element = await mount("ithrive-record", { record, grid });
        for (const edition of ["sheet", "take-home", "large-print"] as const) {
          const [leaf] = await drawEdition(element, edition);
          const text = readText(leaf!);
          const leaked = said.filter((one) => one.seenBy !== "everyone" && text.includes(one.text));
          expect(leaked, edition).to.deep.equal([]);
          if (edition === "sheet") continue;
          expect(text, edition).not.to.match(gaps);
          expect(listEmptyHeadings(leaf!), edition).to.deep.equal([]);
          expect(text, edition).to.match(/typed-\d+-end/);
        }
      }
    }).timeout(120_000);
  }
});

describe("a talk’s papers", () => {
  beforeEach(() => shutPrintDialog());
  afterEach(openPrintDialog);

  it("are offered alike at the end, where the page allows paper", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talkTwo(talk);
    const names = ["Print", "Take-home sheet", "Large print"];
    const sizes = names.map((name) => {
      const { fontSize, height, fontWeight } = getComputedStyle(talk.find(name));
      return `${fontSize} ${height} ${fontWeight}`;
    });
    expect(new Set(sizes).size).to.equal(1);
    expect(await runAxe(talk.element)).to.deep.equal([]);
    await talk.tap("The notes");
    expect(talk.has("Take-home sheet")).to.equal(false);
    talk.element.exports = ["note"];
    await talk.element.updateComplete;
    for (const name of names) expect(talk.has(name), name).to.equal(false);
  });

  it("are drawn by their buttons, and remembered as printed", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talkTwo(talk);
    await talk.tap("Take-home sheet");
    await until(talk.element, () => listLeaves(talk.element).length === 1);
    expect(readText(listLeaves(talk.element)[0]!)).to.contain("We choose: Walking with others.");
    window.dispatchEvent(new Event("afterprint"));
    await talk.tap("Stop and clear");
    expect(talk.text).to.contain("what you printed");
  });

  it("show no mark while marks are covered, and say so", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talk.tap("Start");
    await talk.tap("Good for me: What does it involve? Walking with others");
    // The browser's own command, once what prints is here.
    await until(talk.element, () => {
      window.dispatchEvent(new Event("beforeprint"));
      return listLeaves(talk.element).length === 1;
    });
    const [leaf] = listLeaves(talk.element);
    expect(readText(leaf!)).to.contain("Marks are left out here");
    expect(readText(leaf!)).not.to.contain("Good for me");
    window.dispatchEvent(new Event("afterprint"));
    expect(listLeaves(talk.element).length).to.equal(0);
  });
});

describe("a record’s papers", () => {
  beforeEach(() => shutPrintDialog());
  afterEach(openPrintDialog);

  it("are its own summary where the grid is missing, or has changed since", async () => {
    const grid = makeTalkGrid();
    const record = createPaperTalk([grid]);
    for (const given of [undefined, makeGrid({ digest: "sha256-other" })]) {
      const element = await mount("ithrive-record", { record, ...(given && { grid: given }) });
      expect(await drawEdition(element, "sheet")).to.deep.equal([]);
      window.dispatchEvent(new Event("afterprint"));
    }
  });
});
