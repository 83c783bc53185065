import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import type { IthriveGrid } from "../../src/element/index.ts";
import { runAxe } from "../support/run-axe.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { addOptions } from "./support/add-options.ts";
import { enlarge } from "./support/enlarge.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, type Mounted, nextEvent, readText } from "./support/mount.ts";

type Grid = Mounted<IthriveGrid>;

const show = (width?: number, options = 3, given: Partial<IthriveGrid> = {}) =>
  mount("ithrive-grid", { grid: addOptions(options), ...given }, width);

async function press(element: Grid, name: string): Promise<void> {
  findControl(element.shadowRoot, name).focus();
  await sendKeys({ press: "Enter" });
  await element.updateComplete;
}

const isSeen = (node: Element) => node.checkVisibility();
const readSeen = (element: Grid, selector: string) =>
  [...element.shadowRoot.querySelectorAll<HTMLElement>(selector)].filter(isSeen).map(readText);
const readHeads = (element: Grid) => readSeen(element, "thead .option-name");
const readAsks = (element: Grid) => readSeen(element, "tbody th .ask");
const countCells = (element: Grid) => readSeen(element, "td[part=answer]").length;
const readPressed = (element: Grid) =>
  [...element.shadowRoot.querySelectorAll(".view-switch [aria-pressed=true]")].map(readText);
const readFocused = (element: Grid) => {
  const { activeElement } = element.shadowRoot;
  const name = activeElement?.getAttribute("aria-labelledby");
  return name ? readText(element.shadowRoot.getElementById(name)!) : readText(activeElement!);
};

describe("the view of ithrive-grid", () => {
  const cases = [
    { options: 4, width: 1180, view: "Table" },
    { options: 4, width: 640, view: "Two or three options" },
    { options: 4, width: 390, view: "One question" },
    { options: 6, width: 820, view: "Two or three options" },
    { options: 6, width: 1180, view: "Table" },
    { options: 2, width: 640, view: "Table" },
  ];
  for (const { options, width, view } of cases) {
    it(`is ${view} for ${options} options in ${width} px, and its button is pressed`, async () => {
      expect(readPressed(await show(width, options))).to.deep.equal([view]);
    });
  }

  it("counts a reader's larger text as less room", async () => {
    const element = await show(1180, 4);
    const told = nextEvent(element, "ithrive-view-change");
    enlarge(element, "40px");
    expect((await told).view).to.equal("question");
    expect(readPressed(element)).to.deep.equal(["One question"]);
  });

  it("follows the container until the reader chooses, and never after", async () => {
    const element = await show(1180, 4);
    const told = nextEvent(element, "ithrive-view-change");
    element.parentElement!.style.width = "560px";
    const { view, options, question } = await told;
    expect([view, options, question]).to.deep.equal(["columns", ["wait", "course"], undefined]);
    await press(element, "One option");
    expect(element.getAttribute("view")).to.equal("option");
    element.parentElement!.style.width = "1180px";
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(readPressed(element)).to.deep.equal(["One option"]);
  });

  it("takes a word it does not know for auto", async () => {
    const element = await show(1180);
    element.setAttribute("view", "stacked");
    await element.updateComplete;
    expect(readPressed(element)).to.deep.equal(["Table"]);
  });

  it("tells the page nothing on arrival", async () => {
    const element = document.createElement("ithrive-grid");
    const told: string[] = [];
    element.addEventListener("ithrive-view-change", ({ view }) => told.push(view));
    element.grid = makeGrid();
    document.body.append(element);
    await nextEvent(element, "ithrive-load");
    expect(told).to.deep.equal([]);
    element.remove();
  });

  for (const view of ["table", "columns", "question", "option"] as const) {
    it(`keeps the whole table in the page, in the author's order, as ${view}`, async () => {
      const element = await show(820, 4, { view });
      const { shadowRoot } = element;
      expect(shadowRoot.querySelectorAll("td[part=answer]").length).to.equal(12);
      expect([...shadowRoot.querySelectorAll("tbody th .ask")].map(readText)).to.deep.equal(
        element.grid!.questions.map(({ ask }) => ask),
      );
    });

    it(`passes axe and names only ids that exist as ${view}, before and after a pick`, async () => {
      const element = await show(390, 4, { view });
      const { shadowRoot } = element;
      expect(await runAxe(element)).to.deep.equal([]);
      shadowRoot.querySelector<HTMLElement>(".reading > .choices .choice")?.click();
      await element.updateComplete;
      window.scrollTo(0, 0);
      expect(await runAxe(element)).to.deep.equal([]);
      expect(listMissingIds(shadowRoot)).to.deep.equal([]);
    });
  }
});

describe("one question at a time", () => {
  it("asks what to know first, and shows all questions as equals in the grid's order", async () => {
    const element = await show(390);
    expect(readSeen(element, "h3")).to.include("What do you want to know first?");
    expect(readSeen(element, ".choice")).to.deep.equal(
      element.grid!.questions.map(({ ask }) => ask),
    );
    expect(element.shadowRoot.querySelector(".choice[aria-pressed]")).to.equal(null);
    expect(countCells(element)).to.equal(0);
    expect(readHeads(element).length).to.equal(3);
  });

  it("shows the one picked with every option, says where it is, and takes the focus there", async () => {
    const element = await show(390);
    const told = nextEvent(element, "ithrive-view-change");
    await press(element, "How likely");
    const { options, question } = await told;
    expect([options, question]).to.deep.equal([["wait", "course", "walks"], "likely"]);
    expect(readAsks(element)).to.deep.equal(["How likely is it to help?"]);
    expect(readFocused(element)).to.equal("How likely is it to help?");
    expect(readSeen(element, ".repeated-name")).to.deep.equal([
      "Wait two weeks",
      "A guided course",
      "Walking with others",
    ]);
    expect(readSeen(element, ".place")).to.deep.equal(["Question 2 of 3 All questions"]);
  });

  it("steps to the next and the one before, and ends where there is none", async () => {
    const element = await show(390);
    await press(element, "How likely");
    await press(element, "Next: What are the downsides?");
    expect(readFocused(element)).to.equal("What are the downsides?");
    expect(readAsks(element)).to.deep.equal(["What are the downsides?"]);
    expect(() => findControl(element.shadowRoot, "Next")).to.throw();
    await press(element, "Previous: How likely is it to help?");
    expect(readFocused(element)).to.equal("How likely is it to help?");
  });

  it("goes back to the list, to the question it came from", async () => {
    const element = await show(390);
    await press(element, "How likely");
    await press(element, "All questions");
    expect(readFocused(element)).to.equal("How likely is it to help?");
    expect(element.shadowRoot.activeElement!.tagName).to.equal("BUTTON");
    expect(countCells(element)).to.equal(0);
  });

  it("keeps its place while a reader looks at the table", async () => {
    const element = await show(390);
    await press(element, "How likely");
    await press(element, "Table");
    await press(element, "One question");
    expect(readAsks(element)).to.deep.equal(["How likely is it to help?"]);
  });

  it("takes marks in each cell", async () => {
    const element = await show(390);
    await press(element, "How likely");
    await press(element, "Mark what matters");
    await press(element, "Worries me: How likely is it to help? A guided course");
    expect(element.marks).to.deep.equal([
      { question: "likely", option: "course", mark: "worries" },
    ]);
  });
});

describe("two or three options at a time", () => {
  it("says which of how many are shown, and brings the others by one press", async () => {
    const element = await show(560, 4);
    const names = element.grid!.options.map(({ name }) => name);
    expect(readHeads(element)).to.deep.equal(names.slice(0, 2));
    expect(readSeen(element, ".place")).to.deep.equal(["Options 1 to 2 of 4"]);
    await press(element, "Next");
    expect(readHeads(element)).to.deep.equal(names.slice(2));
    expect(countCells(element)).to.equal(2 * 3);
    await press(element, "Previous");
    expect(readHeads(element)).to.deep.equal(names.slice(0, 2));
  });

  it("shows as many at the end as before it", async () => {
    const element = await show(560, 5);
    await press(element, "Next");
    await press(element, "Next");
    expect(readSeen(element, ".place")).to.deep.equal(["Options 4 to 5 of 5"]);
    expect(readHeads(element).length).to.equal(2);
  });

  it("gives the columns one width", async () => {
    const element = await show(820, 5, { view: "columns" });
    const widths = [...element.shadowRoot.querySelectorAll("thead th:not(.corner)")]
      .filter(isSeen)
      .map((head) => Math.round(head.getBoundingClientRect().width));
    expect(widths.length).to.equal(3);
    expect(new Set(widths).size).to.equal(1);
  });

  it("puts the note of a row across what is shown", async () => {
    const element = await show(560, 4);
    const { shadowRoot } = element;
    const band = shadowRoot.querySelector(".band td")!.getBoundingClientRect();
    const table = shadowRoot.querySelector("table")!.getBoundingClientRect();
    expect(Math.round(band.width)).to.equal(Math.round(table.width));
  });
});

describe("which options to compare", () => {
  const untick = async (element: Grid, ...names: string[]) => {
    for (const name of names) {
      const labels = [...element.shadowRoot.querySelectorAll<HTMLElement>("label")];
      labels
        .find((label) => readText(label) === name)!
        .querySelector("input")!
        .focus();
      await sendKeys({ press: " " });
      await element.updateComplete;
    }
  };

  it("are all at first, each alike, and the reader may take some off and have them back", async () => {
    const element = await show(1180);
    expect(element.shown).to.deep.equal({ order: ["wait", "course", "walks"], hidden: [] });
    await press(element, "Which options");
    const boxes = [...element.shadowRoot.querySelectorAll<HTMLInputElement>("label input")];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true, true]);
    await untick(element, "A guided course");
    expect(readHeads(element)).to.deep.equal(["Wait two weeks", "Walking with others"]);
    expect(element.shown).to.deep.equal({ order: ["wait", "walks"], hidden: ["course"] });
    expect(readSeen(element, ".not-shown p")).to.deep.equal(["Not shown: A guided course."]);
    const told = nextEvent(element, "ithrive-view-change");
    await press(element, "Show all");
    expect((await told).options).to.deep.equal(["wait", "course", "walks"]);
    expect(readSeen(element, ".not-shown")).to.deep.equal([]);
  });

  it("keeps one, and says so", async () => {
    const element = await show(1180);
    await press(element, "Which options");
    await untick(element, "A guided course", "Walking with others");
    const last = element.shadowRoot.querySelector<HTMLInputElement>("label input:checked")!;
    expect(last.disabled).to.equal(true);
    expect(readSeen(element, ".option-chooser [role=status]")).to.deep.equal([
      "One option always stays.",
    ]);
  });

  it("stay apart from what fits: what is picked is stepped through", async () => {
    const element = await show(560, 4);
    await press(element, "Which options");
    await untick(element, "A guided course");
    expect(readSeen(element, ".place")).to.deep.equal(["Options 1 to 2 of 3"]);
    expect(readHeads(element)).to.deep.equal(["Wait two weeks", "Walking with others"]);
  });

  it("start anew with another grid", async () => {
    const element = await show(1180);
    await press(element, "Which options");
    await untick(element, "A guided course");
    element.grid = makeGrid({ id: "another" });
    await nextEvent(element, "ithrive-load");
    expect(element.shown.hidden).to.deep.equal([]);
  });
});

describe("one option at a time", () => {
  it("offers all options as equals, none picked, then shows one with every question", async () => {
    const element = await show(820, 3, { view: "option" });
    expect(readSeen(element, "h3")).to.include("Which option do you want to read about?");
    expect(readSeen(element, ".choice")).to.deep.equal([
      "Wait two weeks",
      "A guided course",
      "Walking with others",
    ]);
    expect(element.shadowRoot.querySelector(".choice[aria-pressed=true]")).to.equal(null);
    await press(element, "A guided course");
    expect(readHeads(element)).to.deep.equal(["A guided course"]);
    expect(readAsks(element).length).to.equal(3);
    expect(countCells(element)).to.equal(3);
  });

  it("steps to the option after, at its head", async () => {
    const element = await show(390, 3, { view: "option" });
    await press(element, "A guided course");
    await press(element, "Next: Walking with others");
    expect(readHeads(element)).to.deep.equal(["Walking with others"]);
    expect(readFocused(element)).to.equal("Walking with others");
    expect(() => findControl(element.shadowRoot, "Next")).to.throw();
  });
});

describe("a question to look at first", () => {
  it("is gone to in the table, without moving it", async () => {
    const element = await show(1180);
    await press(element, "Go to a question");
    await press(element, "What are the downsides");
    expect(readFocused(element)).to.equal("What are the downsides?");
    expect(element.shadowRoot.activeElement!.tagName).to.equal("TH");
    expect(readAsks(element)[0]).to.equal("What does it involve?");
  });
});

describe("what sticks in ithrive-grid", () => {
  // Some engines scroll to what has the focus with the next frame only.
  const nextFrame = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const listCovered = async (element: Grid) => {
    const { shadowRoot } = element;
    const controls = shadowRoot.querySelectorAll<HTMLElement>(".reading :is(button, a, input)");
    const covered: string[] = [];
    for (const control of [...controls].filter(isSeen)) {
      control.focus();
      await nextFrame();
      const { left, top, width, height } = control.getBoundingClientRect();
      const at = (y: number) => shadowRoot.elementFromPoint(left + Math.min(width, 20) / 2, y);
      const isCovered = [top + 2, top + height - 2].some((y) => !control.contains(at(y)));
      if (isCovered) covered.push(readText(control));
    }
    return covered;
  };

  for (const { width, view, pick } of [
    { width: 390, view: "question", pick: "How likely" },
    { width: 390, view: "option", pick: "A guided course" },
    { width: 390, view: "columns", pick: undefined },
    { width: 820, view: "table", pick: undefined },
    { width: 820, view: "columns", pick: undefined },
    { width: 1180, view: "table", pick: undefined },
  ] as const) {
    it(`never covers what has the focus, at ${width} px as ${view}`, async function () {
      this.timeout(20000);
      const element = await show(width, 3, { view });
      if (pick) await press(element, pick);
      await press(element, "Mark what matters");
      for (const scroll of [0, 100000]) {
        window.scrollTo(0, scroll);
        expect(await listCovered(element)).to.deep.equal([]);
      }
    });
  }
});
