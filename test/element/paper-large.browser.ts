import { expect } from "chai";
import "../../src/element/define.ts";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import { createPaperTalk } from "../support/paper-talk.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { mount, readText } from "./support/mount.ts";
import {
  drawEdition,
  findSmallestType,
  listEmptyHeadings,
  openPrintDialog,
  shutPrintDialog,
} from "./support/print-element.ts";

const fetchJson = async (path: string): Promise<unknown> =>
  (await fetch(new URL(`../../dist/grids/${path}`, import.meta.url))).json();
const { grids } = readLibraryIndex(await fetchJson("index.json"));

/** The signs alone: a page puts spaces around words that it explains. */
const toSigns = (text: string) => text.replace(/\s+/g, "");

describe("large print", () => {
  beforeEach(() => shutPrintDialog());
  afterEach(openPrintDialog);

  for (const { href } of grids) {
    it(`holds every word that is read before a tap, none under 16 points: ${href}`, async () => {
      const grid = readCompiledGrid(await fetchJson(href));
      const element = await mount("ithrive-grid", { grid, showDraft: true });
      const { shadowRoot } = element;
      const answers = [...shadowRoot.querySelectorAll("tbody td .prose")].map(readText);
      const [leaf] = await drawEdition(element, "large-print");
      const text = readText(leaf!);
      expect(answers.length).to.equal(grid.options.length * grid.questions.length);
      const first = [
        grid.title,
        grid.need.summary,
        ...grid.questions.map(({ ask }) => ask),
        ...grid.options.map(({ name }) => name),
        ...grid.alongside.map(({ name }) => name),
        ...grid.questionsToAsk,
        ...answers.map((answer) =>
          answer.replace(/: what does this mean\?|: beth yw ystyr hyn\?/g, ""),
        ),
      ];
      const signs = toSigns(text);
      const missing = first.filter((words) => !signs.includes(toSigns(words)));
      expect(missing).to.deep.equal([]);
      expect(findSmallestType(leaf!)).to.be.at.least(16);
      expect(listEmptyHeadings(leaf!)).to.deep.equal([]);
      // The number of a source stands out to the left of its list: what is beyond the page is cut off.
      for (const list of leaf!.querySelectorAll<HTMLElement>("ol:not([role])")) {
        const number = document.createElement("span");
        number.textContent = `${list.children.length}. `;
        list.children[0]!.append(number);
        const { width } = number.getBoundingClientRect();
        expect(parseFloat(getComputedStyle(list).paddingInlineStart)).to.be.at.least(width * 1.2);
        number.remove();
      }
      // As many as it says, by the numbers of the list at the end.
      for (const basis of leaf!.querySelectorAll(".large-basis")) {
        const [, count, numbers] = /(\d+)[^(]*\(([^)]+)\)/.exec(readText(basis)) ?? [];
        if (numbers && !/20\d\d/.test(count!)) {
          expect(numbers.split(", ").length, readText(basis)).to.equal(Number(count));
        }
      }
      // One question at a time, under a heading that comes again on the next page.
      const tables = [...leaf!.querySelectorAll("table")];
      expect(tables.length).to.equal(grid.questions.length);
      for (const [index, table] of tables.entries()) {
        const question = grid.questions[index]!;
        expect(readText(table.tHead!)).to.contain(question.ask);
        expect(getComputedStyle(table.tHead!).display).to.equal("table-header-group");
        const names = [...table.querySelectorAll("tbody th")].map(readText);
        expect(names).to.deep.equal(grid.options.map(({ name }) => name));
      }
    }).timeout(60_000);
  }

  it("opens, after a talk, with what was decided, and says each mark in a shape and in words", async () => {
    const grid = makeTalkGrid();
    const element = await mount("ithrive-record", { grid, record: createPaperTalk([grid]) });
    const [leaf] = await drawEdition(element, "large-print");
    const text = readText(leaf!);
    expect(text).to.contain(`We choose: ${grid.options[1]!.name}.`);
    expect(text.indexOf("We choose")).to.be.lessThan(text.indexOf("Question 1 of"));
    expect(text).to.contain("6 January 2027");
    const voices = [...leaf!.querySelectorAll(".large-voice")];
    expect(voices.map(readText).join(" ")).to.contain(
      "Young person: Good for me. I know the room.",
    );
    const marks = voices.filter((voice) => !readText(voice).includes("Matters to me"));
    expect(marks.every((voice) => voice.querySelector("svg"))).to.equal(true);
    expect(findSmallestType(leaf!)).to.be.at.least(16);
  });

  it("has, before a talk, what can matter and every choice with a box, and lines to write on", async () => {
    const grid = makeTalkGrid();
    const element = await mount("ithrive-grid", { grid, showDraft: true });
    const [leaf] = await drawEdition(element, "large-print");
    const boxed = [...leaf!.querySelectorAll("li")]
      .filter((item) => item.querySelector(".box"))
      .map(readText);
    const statements = grid.questions.flatMap(({ matters }) => matters.map(({ say }) => say));
    const choices = [...grid.options.map(({ name }) => name), "Not yet", "None of these"];
    expect(boxed).to.include.members([...statements, ...choices]);
    const sizes = [...leaf!.querySelectorAll(".large-choices .box")].map(
      (box) => box.getBoundingClientRect().width,
    );
    expect(sizes.length).to.equal(choices.length);
    expect(new Set(sizes).size).to.equal(1);
    const text = readText(leaf!);
    for (const heading of ["Why", "What happens next", "We look again on"]) {
      expect(text).to.contain(heading);
    }
    const lines = [...leaf!.querySelectorAll(".large-line")];
    expect(lines.every((line) => line.getBoundingClientRect().height > 30)).to.equal(true);
  });

  it("leaves nothing to choose after a talk, and ticks what was said", async () => {
    const grid = makeTalkGrid();
    const element = await mount("ithrive-record", { grid, record: createPaperTalk([grid]) });
    const [leaf] = await drawEdition(element, "large-print");
    expect(leaf!.querySelector(".large-line")).to.equal(null);
    const ticked = [...leaf!.querySelectorAll('.large-options .box[role="img"]')];
    expect(ticked.length).to.equal(1);
    expect(readText(ticked[0]!.closest("li")!)).to.contain(grid.options[1]!.name);
  });

  it("explains its words, which nobody can press on paper", async () => {
    const glossary = { gp: { term: "GP", meaning: "A family doctor.", basis: "draft" as const } };
    const grid = makeTalkGrid({ glossary });
    const element = await mount("ithrive-grid", { grid, showDraft: true });
    const [leaf] = await drawEdition(element, "large-print");
    expect(readText(leaf!)).to.contain("GP. A family doctor.");
  });

  it("draws every option alike, chosen or not", async () => {
    const grid = makeTalkGrid();
    const element = await mount("ithrive-record", { grid, record: createPaperTalk([grid]) });
    const [leaf] = await drawEdition(element, "large-print");
    const looks = [...leaf!.querySelectorAll("tbody th")].map((name) => {
      const { fontSize, fontWeight, backgroundColor, borderTopWidth } = getComputedStyle(name);
      return [fontSize, fontWeight, backgroundColor, borderTopWidth].join(" ");
    });
    expect(new Set(looks).size).to.equal(1);
  });
});
