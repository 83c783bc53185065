import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import type { CompiledGrid, Prose } from "../../src/compiled/index.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, readText } from "./support/mount.ts";

const word = (value: string) => ({ type: "text" as const, value });
const term = (id: string, value: string) => ({
  type: "term" as const,
  term: id,
  children: [word(value)],
});

const text: Prose = [
  {
    type: "paragraph",
    children: [
      word("You meet a "),
      term("therapist", "therapist"),
      word(" for "),
      term("cbt", "CBT"),
    ],
  },
  { type: "paragraph", children: [word("Ask how long it takes.")] },
];

const source = { title: "Words", publisher: "A body", year: 2020, url: "https://words.example/" };
const glossary: NonNullable<CompiledGrid["glossary"]> = {
  therapist: { term: "therapist", meaning: "A person trained in a therapy.", basis: "draft" },
  cbt: { term: "CBT", meaning: "Short for a long name.", basis: "source", source },
};

/** A grid whose first two answers to the first question hold terms, the first in `more` too. */
function makeExplained(changes: Partial<CompiledGrid> = {}): CompiledGrid {
  const grid = makeGrid({ glossary, ...changes });
  const { answers } = grid.questions[0]!;
  const more: Prose = [{ type: "paragraph", children: [term("cbt", "CBT")] }];
  answers["wait"] = { ...answers["wait"]!, text: [text[1]!], more };
  answers["course"] = { ...answers["course"]!, text };
  return grid;
}

const show = (grid = makeExplained(), width?: number) =>
  mount("ithrive-grid", { grid, today: "2026-11-22" }, width);

const findCell = (root: ShadowRoot, column: number) =>
  root.querySelector("tr.question")!.querySelectorAll("td")[column]!;

const nameOf = (element: Element | null) => (element ? readText(element) : "");

describe("terms in ithrive-grid", () => {
  it("are buttons in the line, named by the author's word", async () => {
    const { shadowRoot } = await show();
    const paragraph = findCell(shadowRoot, 1).querySelector(".prose p")!;
    const buttons = [...paragraph.querySelectorAll("button")];
    expect(buttons.map(nameOf)).to.deep.equal([
      "therapist: what does this mean?",
      "CBT: what does this mean?",
    ]);
    expect(buttons.map((button) => button.getAttribute("aria-expanded"))).to.deep.equal([
      "false",
      "false",
    ]);
  });

  it("open their meaning right below the paragraph, and close it with a second press", async () => {
    const { shadowRoot, updateComplete } = await show();
    const cell = findCell(shadowRoot, 1);
    const button = findControl(cell, "therapist");
    button.focus();
    await sendKeys({ press: "Enter" });
    await updateComplete;
    const meaning = shadowRoot.getElementById(button.getAttribute("aria-controls")!)!;
    expect(button.getAttribute("aria-expanded")).to.equal("true");
    expect(nameOf(meaning)).to.equal("therapist. A person trained in a therapy. Our draft wording");
    expect(nameOf(meaning.previousElementSibling)).to.include("You meet a therapist");
    expect(nameOf(meaning.nextElementSibling)).to.equal("Ask how long it takes.");
    expect(shadowRoot.activeElement).to.equal(button);
    await sendKeys({ press: "Enter" });
    await updateComplete;
    expect(button.getAttribute("aria-expanded")).to.equal("false");
    expect(meaning.isConnected).to.equal(false);
  });

  it("close with Escape, from the meaning too, and lead back to the word", async () => {
    const { shadowRoot, updateComplete } = await show();
    const cell = findCell(shadowRoot, 1);
    const button = findControl(cell, "CBT");
    button.click();
    await updateComplete;
    const link = findControl(cell, "Words");
    expect(link.getAttribute("href")).to.equal(source.url);
    expect(nameOf(link.parentElement)).to.equal("Words (opens in a new tab), A body, 2020");
    link.focus();
    await sendKeys({ press: "Escape" });
    await updateComplete;
    expect(button.getAttribute("aria-expanded")).to.equal("false");
    expect(shadowRoot.activeElement).to.equal(button);
  });

  it("are open one at a time in a cell, and leave other cells alone", async () => {
    const { shadowRoot, updateComplete } = await show();
    const [first, second] = [findCell(shadowRoot, 0), findCell(shadowRoot, 1)];
    findControl(first, "More about this").click();
    await updateComplete;
    for (const [cell, name] of [
      [first, "CBT"],
      [second, "therapist"],
      [second, "CBT"],
    ] as const) {
      findControl(cell, name).click();
      await updateComplete;
    }
    const opened = (cell: Element) =>
      [...cell.querySelectorAll(".term[aria-expanded=true]")].map((button) => nameOf(button));
    expect(opened(first)).to.deep.equal(["CBT: what does this mean?"]);
    expect(opened(second)).to.deep.equal(["CBT: what does this mean?"]);
  });

  it("can be hit with a finger, and make no line higher", async () => {
    const { shadowRoot } = await show();
    const button = findControl(findCell(shadowRoot, 1), "CBT");
    button.scrollIntoView({ block: "center" });
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    for (const y of [middle.y - 21, middle.y, middle.y + 21]) {
      expect(shadowRoot.elementFromPoint(middle.x, y)).to.equal(button);
    }
    const height = () =>
      findCell(shadowRoot, 1).querySelector(".prose p")!.getBoundingClientRect().height;
    const explained = height();
    const plain = makeExplained();
    delete plain.glossary;
    Object.assign(shadowRoot.host, { grid: plain });
    await (shadowRoot.host as Awaited<ReturnType<typeof show>>).updateComplete;
    expect(findCell(shadowRoot, 1).querySelectorAll(".term").length).to.equal(0);
    expect(height()).to.equal(explained);
  });

  it("are the author's words alone where their meaning did not come along", async () => {
    const { shadowRoot } = await show(makeExplained({ glossary: {} }));
    expect(nameOf(findCell(shadowRoot, 1).querySelector(".prose p"))).to.equal(
      "You meet a therapist for CBT",
    );
    expect(findCell(shadowRoot, 1).querySelector(".term")).to.equal(null);
  });

  it("say in the interface's language what a button does, and a meaning in the grid's", async () => {
    const grid = makeExplained({ language: "fr" });
    const { shadowRoot, updateComplete } = await mount("ithrive-grid", { grid, lang: "en-GB" });
    const cell = findCell(shadowRoot, 1);
    const button = findControl(cell, "therapist");
    button.click();
    await updateComplete;
    expect(button.closest("[lang]")!.getAttribute("lang")).to.equal("fr");
    expect(button.querySelector(".hidden-words")!.getAttribute("lang")).to.equal("en-GB");
    const [meaning, basis] = [...cell.querySelectorAll(".meaning p")];
    expect(meaning!.closest("[lang]")!.getAttribute("lang")).to.equal("fr");
    expect(basis!.getAttribute("lang")).to.equal("en-GB");
  });

  it("pass axe and name only ids that exist, open and closed, wide and narrow", async () => {
    for (const width of [1180, 320]) {
      const { shadowRoot, updateComplete } = await show(makeExplained(), width);
      expect(listMissingIds(shadowRoot)).to.deep.equal([]);
      findControl(shadowRoot, "CBT").click();
      await updateComplete;
      window.scrollTo(0, 0);
      expect(await runAxe(shadowRoot.host)).to.deep.equal([]);
      expect(listMissingIds(shadowRoot)).to.deep.equal([]);
    }
  });
});
