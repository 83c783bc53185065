import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import { createPaperTalk } from "../support/paper-talk.ts";
import { makeGrid } from "./support/make-grid.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { mount, readText } from "./support/mount.ts";
import { drawEdition, openPrintDialog, shutPrintDialog } from "./support/print-element.ts";
import { until } from "./support/until.ts";

const today = "2026-11-23";

/** A grid whose paper has been fetched. */
async function mountGrid(grid: CompiledGrid, width?: number) {
  const element = await mount("ithrive-grid", { grid, today, showDraft: true }, width);
  const isHere = () =>
    [...element.shadowRoot.querySelectorAll("button")].some(
      ({ textContent }) => textContent?.trim() === "Print",
    );
  await until(element, isHere);
  return element;
}

const findPaper = (element: { readonly shadowRoot: ShadowRoot }) =>
  element.shadowRoot.querySelector<HTMLElement>(".paper");

afterEach(() => dispatchEvent(new Event("afterprint")));

describe("a grid on paper", () => {
  it("is drawn before the browser prints, out of sight and unheard, and gone after", async () => {
    const element = await mountGrid(makeGrid());
    const before = [document.documentElement.outerHTML, document.adoptedStyleSheets.length];
    dispatchEvent(new Event("beforeprint"));
    const paper = findPaper(element)!;
    expect(getComputedStyle(paper).visibility).to.equal("hidden");
    expect(paper.getBoundingClientRect().width).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(Number(before[1]) + 1);
    dispatchEvent(new Event("afterprint"));
    expect(findPaper(element)).to.equal(null);
    expect([document.documentElement.outerHTML, document.adoptedStyleSheets.length]).to.deep.equal(
      before,
    );
  });

  it("has the largest type that fits its page, in any width of the element", async () => {
    const sizes: (string | undefined)[] = [];
    for (const width of [320, 1180]) {
      const element = await mountGrid(makeGrid(), width);
      dispatchEvent(new Event("beforeprint"));
      const leaf = findPaper(element)!.querySelector<HTMLElement>(".leaf")!;
      sizes.push(leaf.dataset["points"]);
      expect(leaf.dataset["fits"]).to.equal("true");
      dispatchEvent(new Event("afterprint"));
    }
    expect(sizes).to.deep.equal(["12", "12"]);
  });

  it("runs over rather than be too small to read, and says so", async () => {
    const grid = makeGrid();
    const long = "Words that go on and on for longer than any page has room. ".repeat(90);
    const element = await mountGrid({ ...grid, need: { ...grid.need, summary: long } });
    dispatchEvent(new Event("beforeprint"));
    const leaf = findPaper(element)!.querySelector<HTMLElement>(".leaf")!;
    expect([leaf.dataset["points"], leaf.dataset["fits"]]).to.deep.equal(["9", "false"]);
    expect(leaf.textContent).to.include(long.trim());
  });

  it("has a box of one size for every option, for not yet and for none of these", async () => {
    const grid = makeGrid();
    const element = await mountGrid(grid);
    dispatchEvent(new Event("beforeprint"));
    const boxes = [...findPaper(element)!.querySelectorAll("thead .box")].map((box) => {
      const { width, height } = box.getBoundingClientRect();
      return `${width.toFixed(1)} ${height.toFixed(1)}`;
    });
    expect(boxes).to.have.length(grid.options.length + 2);
    expect(new Set(boxes).size).to.equal(1);
    const heads = [...findPaper(element)!.querySelectorAll("thead th")].slice(1);
    const widths = heads.map((head) => head.getBoundingClientRect().width.toFixed(0));
    expect(new Set(widths).size).to.equal(1);
  });

  it("draws chances in a row that may be compared, and in no other", async () => {
    const count = async (comparable: "yes" | "no") => {
      const grid = makeGrid();
      const questions = grid.questions.map((question) =>
        question.comparable === "no" ? { ...question, comparable } : question,
      );
      const element = await mountGrid({ ...grid, questions });
      dispatchEvent(new Event("beforeprint"));
      return findPaper(element)!.querySelectorAll(".dots").length;
    };
    expect(await count("yes")).to.be.at.least(4);
    expect(await count("no")).to.equal(0);
  });

  it("has a code for the address of its version, and names the version where there is none", async () => {
    const grid = makeGrid();
    const element = await mountGrid({ ...grid, url: "https://grids.example/feeling/1.0.0.json" });
    dispatchEvent(new Event("beforeprint"));
    expect(findPaper(element)!.querySelector(".qr[role=img]")).not.to.equal(null);
    expect(findPaper(element)!.textContent).to.include("https://grids.example/feeling/1.0.0.json");
    dispatchEvent(new Event("afterprint"));
    const bare = await mountGrid(grid);
    dispatchEvent(new Event("beforeprint"));
    expect(findPaper(bare)!.querySelector(".qr")).to.equal(null);
    expect(findPaper(bare)!.textContent).to.include(`${grid.id}, version ${grid.version}`);
  });

  it("lies sideways on upright paper where the browser does not turn it, and across where it does", async () => {
    const element = await mountGrid(makeGrid());
    const draw = (vendor: string) => {
      Object.defineProperty(navigator, "vendor", { value: vendor, configurable: true });
      dispatchEvent(new Event("beforeprint"));
      const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText);
      const isTurned = findPaper(element)!.classList.contains("turned");
      dispatchEvent(new Event("afterprint"));
      Reflect.deleteProperty(navigator, "vendor");
      return [isTurned, /size: (\S+mm \S+mm)/.exec(rules.join())?.[1]];
    };
    expect(draw("Apple Computer, Inc.")).to.deep.equal([true, "210mm 297mm"]);
    expect(draw("")).to.deep.equal([false, "297mm 210mm"]);
  });
});

describe("a grid on paper, after a talk", () => {
  beforeEach(() => shutPrintDialog());
  afterEach(openPrintDialog);

  const printTalk = async () => {
    const grid = makeTalkGrid();
    const element = await mount("ithrive-record", { record: createPaperTalk([grid]), grid });
    const [leaf] = await drawEdition(element, "sheet");
    return leaf!;
  };

  it("says why in each person's own voice, once under their name", async () => {
    const [, why] = (await printTalk()).querySelectorAll(".writing-box");
    const [young, parent] = [...why!.querySelectorAll("p")].map(readText);
    expect(young).to.match(/^Young person: I can start this week\./);
    expect(young).to.contain("Good for me: ");
    expect(parent).to.match(/^Parent: I would have waited\./);
    expect(why!.textContent?.split("Parent").length).to.equal(2);
  });

  it("says who talked, on which day", async () => {
    expect(readText((await printTalk()).querySelector("thead th")!)).to.match(
      /Names and date: .*, \d+ [A-Z][a-z]+ 2026\./,
    );
  });

  it("says what happens next, and what is still to be asked", async () => {
    const [, , next] = (await printTalk()).querySelectorAll(".writing-box");
    const text = readText(next!);
    for (const said of [
      "Clinician: Ring for a first day (by 27 November 2026)",
      "Parent: Still to ask: Is there a wait?",
      "If this does not help: We talk about the other options",
      "We look again on 6 January 2027",
    ]) {
      expect(text).to.contain(said);
    }
  });

  it("names who sees to what goes alongside, and leaves room for a name before", async () => {
    const taken = (await printTalk()).querySelector(".going-along li")!;
    expect(readText(taken)).to.match(/: My aunt$/);
    expect(taken.querySelector(".line")).to.equal(null);
    const element = await mountGrid(makeTalkGrid());
    dispatchEvent(new Event("beforeprint"));
    const items = [...findPaper(element)!.querySelectorAll(".going-along li")];
    expect(items.length).to.be.greaterThan(0);
    for (const item of items) {
      expect(item.querySelector(".line")!.getBoundingClientRect().width).to.be.greaterThan(30);
    }
  });
});
