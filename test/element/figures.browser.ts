import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { type CompiledGrid, readCompiledGrid } from "../../src/compiled/index.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { mount, readText } from "./support/mount.ts";
import { startTalk } from "./support/talk.ts";

const worries = readCompiledGrid(
  await (await fetch(new URL("../../dist/grids/child-worries-a-lot.json", import.meta.url))).json(),
);

const row = "how-likely";
const findButton = (root: ShadowRoot, option: string, question = row) =>
  root.querySelector<HTMLElement>(`[aria-controls="reveal-pictures--${question}--${option}"]`)!;
const listOpen = (root: ShadowRoot) =>
  [...root.querySelectorAll(".figures")].map((figures) =>
    figures.parentElement!.id.replace(/^reveal-pictures--/, ""),
  );

type Open = { readonly shadowRoot: ShadowRoot; readonly updateComplete: Promise<boolean> };

// Presses the button of an answer's pictures and gives back what it opens, once that has arrived.
async function open(element: Open, id: string): Promise<HTMLElement> {
  const [question, option] = id.split("--");
  findButton(element.shadowRoot, option!, question).click();
  await element.updateComplete;
  const panel = element.shadowRoot.getElementById(`reveal-pictures--${id}`)!;
  while (panel.querySelector("[role=status]")) await new Promise(requestAnimationFrame);
  return panel;
}

function makeComparable(): CompiledGrid {
  const grid = makeGrid();
  const likely = grid.questions.find(({ id }) => id === "likely")!;
  likely.comparable = "yes";
  return grid;
}

describe("pictures of chance", () => {
  it("say the pair, both ways round, who, when, against what and how sure, each once", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const panel = await open(element, "how-likely--cbt");
    const told = panel.cloneNode(true) as HTMLElement;
    for (const hidden of told.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    expect(readText(told)).to.equal(
      [
        "free of their main anxiety problem: 49 in 100 after CBT,",
        "18 in 100 on a waiting list or with no treatment.",
        "after CBT 51 in 100: this did not happen.",
        "on a waiting list or with no treatment 82 in 100: this did not happen.",
        "Who was counted: under-18s with anxiety disorders, 39 studies. 2,697 people took part.",
        "When: end of treatment. Comparison group: on a waiting list. Fairly sure of this.",
      ].join(" "),
    );
    const below = [...panel.querySelectorAll(".arm")].map(readText);
    expect(below[0]).to.contain("49 in 100: this happened. 51 in 100: this did not happen.");
    expect(below[1]).to.contain("18 in 100: this happened. 82 in 100: this did not happen.");
  });

  it("say that nobody has rated how sure a figure is", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const panel = await open(element, "how-likely--parent-led");
    expect(readText(panel)).to.contain("Nobody has rated how sure this is.");
  });

  for (const width of [320, 390, 820, 1180]) {
    it(`stand as two of one size, large enough to count, at ${width} px`, async () => {
      const given = { grid: worries, showDraft: true, view: "table" } as const;
      const element = await mount("ithrive-grid", given, width);
      const panel = await open(element, "how-likely--parent-led");
      const sizes = [...panel.querySelectorAll("svg.dots")].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      });
      expect(sizes[0]).to.deep.equal(sizes[1]);
      expect(sizes[0]![0]).to.be.at.least(105);
      expect(element.scrollWidth).to.equal(element.clientWidth);
    });
  }

  it("tell filled from empty by shape and by fill, in the ink of the words", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const panel = await open(element, "how-likely--cbt");
    const [full, empty] = panel.querySelectorAll<SVGPathElement>("svg.dots path");
    const ink = getComputedStyle(panel).color;
    expect(getComputedStyle(full!).fill).to.equal(ink);
    expect([getComputedStyle(empty!).fill, getComputedStyle(empty!).stroke]).to.deep.equal([
      "none",
      ink,
    ]);
    // Each sign is one part of its path.
    const count = (path: SVGPathElement) => path.getAttribute("d")!.split("M").length - 1;
    expect([count(full!), count(empty!)]).to.deep.equal([49, 51]);
    const middle = (path: SVGPathElement) => path.getAttribute("d")!.match(/a([\d.]+)/)![1];
    expect(middle(full!)).not.to.equal(middle(empty!));
  });

  it("draw rare things out of 1000 in forty rows of 25, all signs inside", async () => {
    const grid = makeComparable();
    const answer = grid.questions.find(({ id }) => id === "likely")!.answers["course"]!;
    const chance = answer.chance!;
    answer.chance = {
      ...chance,
      arm: { ...chance.arm, count: 4, outOf: 1000 },
      against: { ...chance.against, count: 0, outOf: 1000 },
    };
    const element = await mount("ithrive-grid", { grid }, 390);
    const panel = await open(element, "likely--course");
    expect(readText(panel)).to.contain("4 in 1,000 with a course, 0 in 1,000 on a waiting list.");
    const [picture] = panel.querySelectorAll<SVGSVGElement>("svg.dots");
    const { width, height } = picture!.viewBox.baseVal;
    expect(height / width).to.be.closeTo(40 / 25, 0.05);
    const box = picture!.getBBox();
    expect(box.x).to.be.at.least(0);
    expect(box.x + box.width).to.be.at.most(width);
    expect(box.y + box.height).to.be.at.most(height);
  });

  it("move nothing", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const panel = await open(element, "how-likely--cbt");
    expect(panel.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  for (const option of ["cbt", "school"]) {
    it(`pass axe: ${option}`, async () => {
      const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
      await open(element, `how-likely--${option}`);
      window.scrollTo(0, 0);
      expect(await runAxe(element)).to.deep.equal([]);
    }).timeout(60_000);
  }
});

describe("pictures of different options", () => {
  for (const view of ["auto", "table"] as const) {
    for (const width of [390, 1180]) {
      it(`stand one at a time where a row cannot be compared: ${view}, ${width} px`, async () => {
        const element = await mount(
          "ithrive-grid",
          { grid: worries, showDraft: true, view },
          width,
        );
        for (const option of ["wait", "school", "parent-led", "cbt"]) {
          await open(element, `how-likely--${option}`);
          expect(listOpen(element.shadowRoot)).to.deep.equal([`how-likely--${option}`]);
        }
        await open(element, "how-likely--cbt");
        expect(listOpen(element.shadowRoot)).to.deep.equal([]);
      });
    }
  }

  it("stand below the note that they cannot be compared, in full ink", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const panel = await open(element, "how-likely--cbt");
    const note = [...element.shadowRoot.querySelectorAll<HTMLElement>(".band td")].find(
      (band) => band.compareDocumentPosition(panel) & Node.DOCUMENT_POSITION_FOLLOWING,
    )!;
    expect(readText(note)).to.equal(
      "These results come from different studies. They cannot be compared with each other.",
    );
    expect(getComputedStyle(note).color).to.equal(getComputedStyle(element).color);
    expect(note.getBoundingClientRect().bottom).to.be.at.most(panel.getBoundingClientRect().top);
  });

  it("stand one at a time in a talk as well", async () => {
    const talk = await startTalk({ grid: { ...worries, status: "reviewed" } });
    await talk.tap("Start");
    await open(talk.element, "how-likely--wait");
    await open(talk.element, "how-likely--parent-led");
    expect(listOpen(talk.root)).to.deep.equal(["how-likely--parent-led"]);
  });

  it("stand side by side where one study counted them, and close one by one by keyboard", async () => {
    const element = await mount("ithrive-grid", { grid: makeComparable() });
    await open(element, "likely--course");
    await open(element, "likely--walks");
    expect(listOpen(element.shadowRoot)).to.deep.equal(["likely--course", "likely--walks"]);
    findButton(element.shadowRoot, "course", "likely").focus();
    await sendKeys({ press: "Enter" });
    await element.updateComplete;
    expect(listOpen(element.shadowRoot)).to.deep.equal(["likely--walks"]);
  });
});

describe("not knowing", () => {
  it("is told in type of the same size, weight and ink as a figure", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const style = (option: string) => {
      const cell = findButton(element.shadowRoot, option).closest("td")!;
      const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(
        cell.querySelector(".prose p")!,
      );
      return { fontSize, fontWeight, color, backgroundColor };
    };
    expect(style("school")).to.deep.equal(style("cbt"));
  });

  it("opens by the same button as figures do, to a picture of the same size and ink", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    const look = (panel: HTMLElement) => {
      const picture = panel.querySelector("svg.dots")!;
      const { width, height } = picture.getBoundingClientRect();
      return [width, height, getComputedStyle(picture.querySelector("path")!).color];
    };
    const figures = look(await open(element, "how-likely--cbt"));
    const panel = await open(element, "how-likely--school");
    expect(look(panel)).to.deep.equal(figures);
    expect(readText(findButton(element.shadowRoot, "school"))).to.contain("Show as pictures");
    expect(readText(panel)).to.equal(
      "free of their main anxiety problem: nobody knows how many. " +
        "Each question mark is one of 100 people. Nobody has counted this well.",
    );
  });

  it("is in words alone where no answer of its row has a figure", async () => {
    const element = await mount("ithrive-grid", { grid: worries, showDraft: true });
    expect(findButton(element.shadowRoot, "school", "downsides")).to.equal(null);
  });
});
