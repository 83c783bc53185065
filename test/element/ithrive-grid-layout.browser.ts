import { expect } from "chai";
import "../../src/element/define.ts";
import { addWords } from "../../src/words/index.ts";
import type { IthriveGrid } from "../../src/element/index.ts";
import { runAxe } from "../support/run-axe.ts";
import { addOptions } from "./support/add-options.ts";
import { enlarge } from "./support/enlarge.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, type Mounted } from "./support/mount.ts";

const views = ["auto", "table", "columns", "question", "option"] as const;

// Where one question or option is shown alone, it is the first.
async function pickFirst(element: Mounted<IthriveGrid>): Promise<void> {
  element.shadowRoot.querySelector<HTMLElement>(".reading > .choices .choice")?.click();
  await element.updateComplete;
}

// How far anything inside reaches beyond the element, in pixels.
function measureOverflow(element: HTMLElement & { shadowRoot: ShadowRoot }): number {
  return element.scrollWidth - element.clientWidth;
}

describe("ithrive-grid in containers of any width", () => {
  for (const options of [2, 3, 4, 5, 6]) {
    for (const width of [320, 390, 820, 1180, 1440]) {
      for (const view of views) {
        it(`fits ${options} options in ${width} px as ${view}, open and marked`, async () => {
          const element = await mount("ithrive-grid", { grid: addOptions(options), view }, width);
          await element.updateComplete;
          await pickFirst(element);
          findControl(element.shadowRoot, "Mark what matters").click();
          await element.updateComplete;
          for (const one of element.shadowRoot.querySelectorAll<HTMLElement>(".reveal"))
            one.click();
          await element.updateComplete;
          expect(measureOverflow(element)).to.equal(0);
        });
      }
    }
  }

  for (const view of views) {
    it(`keeps every word as ${view} when text is twice as large`, async () => {
      const element = await mount("ithrive-grid", { grid: addOptions(4), view }, 390);
      enlarge(element, "32px");
      await pickFirst(element);
      expect(measureOverflow(element)).to.equal(0);
    });
  }

  it("repeats the option's name in stacked cells for the eye alone", async () => {
    const { shadowRoot, updateComplete } = await mount("ithrive-grid", { grid: makeGrid() }, 390);
    findControl(shadowRoot, "What does it involve").click();
    await updateComplete;
    const name = shadowRoot.querySelector<HTMLElement>("td .repeated-name")!;
    expect(name.innerText.trim()).to.equal("Wait two weeks");
    expect(name.getAttribute("aria-hidden")).to.equal("true");
    expect(getComputedStyle(name).display).to.equal("flex");
  });

  it("shows the note of a row below its question when stacked", async () => {
    const { shadowRoot, updateComplete } = await mount("ithrive-grid", { grid: makeGrid() }, 390);
    findControl(shadowRoot, "How likely").click();
    await updateComplete;
    const note = shadowRoot.querySelector<HTMLElement>("th .note")!;
    expect(note.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(getComputedStyle(shadowRoot.querySelector(".band")!).display).to.equal("none");
  });

  it("scrolls a forced table in its own frame, reached by keyboard and named", async () => {
    const element = await mount("ithrive-grid", { grid: makeGrid(), view: "table" }, 390);
    const frame = element.shadowRoot.querySelector<HTMLElement>(".table-frame")!;
    expect(measureOverflow(element)).to.equal(0);
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    expect([frame.getAttribute("role"), frame.tabIndex]).to.deep.equal(["region", 0]);
    window.scrollTo(0, 0);
    expect(await runAxe(element)).to.deep.equal([]);
  });

  for (const width of [390, 1180]) {
    for (const view of views) {
      it(`makes every target at least 44 px high at ${width} px as ${view}`, async () => {
        const element = await mount("ithrive-grid", { grid: makeGrid(), view }, width);
        await pickFirst(element);
        findControl(element.shadowRoot, "Mark what matters").click();
        await element.updateComplete;
        const heights = [
          ...element.shadowRoot.querySelectorAll<HTMLElement>("button, .help a, label"),
        ]
          .filter((control) => control.checkVisibility())
          .map((control) => control.getBoundingClientRect().height);
        expect(heights.length).to.be.greaterThan(10);
        expect(Math.min(...heights)).to.be.at.least(43.5);
      });
    }
  }

  it("reads from right to left without reaching out", async () => {
    addWords("ar", {});
    const element = await mount("ithrive-grid", { grid: makeGrid(), lang: "ar" }, 1180);
    const [question, answer] = element.shadowRoot.querySelectorAll("tbody tr.question > *");
    expect(question!.getBoundingClientRect().left).to.be.greaterThan(
      answer!.getBoundingClientRect().left,
    );
    expect(measureOverflow(element)).to.equal(0);
  });
});
