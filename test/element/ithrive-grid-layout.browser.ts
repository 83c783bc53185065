import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import { addWords } from "../../src/words/index.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount } from "./support/mount.ts";

const long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

function addOptions(count: number): CompiledGrid {
  const grid = makeGrid();
  for (let index = grid.options.length; index < count; index++) {
    const id = `more-${index}`;
    grid.options.push({ ...grid.options[1]!, id, name: `${long} ${index}` });
    for (const question of grid.questions) question.answers[id] = question.answers["course"]!;
  }
  return grid;
}

const isStacked = (root: ShadowRoot) =>
  getComputedStyle(root.querySelector("tbody td")!).display === "block";

// How far anything inside reaches beyond the element, in pixels.
function measureOverflow(element: HTMLElement & { shadowRoot: ShadowRoot }): number {
  return element.scrollWidth - element.clientWidth;
}

describe("ithrive-grid in containers of any width", () => {
  for (const options of [3, 4, 6]) {
    for (const width of [320, 390, 820, 1180, 1440]) {
      it(`fits ${options} options in ${width} px, open and marked`, async () => {
        const element = await mount("ithrive-grid", { grid: addOptions(options) }, width);
        findControl(element.shadowRoot, "Mark what matters").click();
        await element.updateComplete;
        for (const one of element.shadowRoot.querySelectorAll<HTMLElement>(".reveal")) one.click();
        await element.updateComplete;
        expect(measureOverflow(element)).to.equal(0);
      });
    }
  }

  it("stands one below the other where it is narrow and side by side where it is wide", async () => {
    const narrow = await mount("ithrive-grid", { grid: makeGrid() }, 390);
    expect(isStacked(narrow.shadowRoot)).to.equal(true);
    const wide = await mount("ithrive-grid", { grid: makeGrid() }, 1180);
    expect(isStacked(wide.shadowRoot)).to.equal(false);
  });

  it("gives more options more room before it stands side by side", async () => {
    const four = await mount("ithrive-grid", { grid: addOptions(4) }, 820);
    expect(isStacked(four.shadowRoot)).to.equal(false);
    const six = await mount("ithrive-grid", { grid: addOptions(6) }, 820);
    expect(isStacked(six.shadowRoot)).to.equal(true);
  });

  it("keeps every word when text is twice as large", async () => {
    const element = await mount("ithrive-grid", { grid: makeGrid() }, 640);
    element.style.fontSize = "32px";
    expect(isStacked(element.shadowRoot)).to.equal(true);
    expect(measureOverflow(element)).to.equal(0);
  });

  it("repeats the option's name in stacked cells for the eye alone", async () => {
    const { shadowRoot } = await mount("ithrive-grid", { grid: makeGrid() }, 390);
    const name = shadowRoot.querySelector<HTMLElement>("td .repeated-name")!;
    expect(name.innerText.trim()).to.equal("Wait two weeks");
    expect(name.getAttribute("aria-hidden")).to.equal("true");
    expect(getComputedStyle(name).display).to.equal("flex");
  });

  it("shows the note of a row below its question when stacked", async () => {
    const { shadowRoot } = await mount("ithrive-grid", { grid: makeGrid() }, 390);
    const note = shadowRoot.querySelector<HTMLElement>("th .note")!;
    expect(note.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(getComputedStyle(shadowRoot.querySelector(".band")!).display).to.equal("none");
  });

  it("follows the reader's choice, by keyboard, whatever the width", async () => {
    const element = await mount("ithrive-grid", { grid: makeGrid() }, 1180);
    const button = findControl(element.shadowRoot, "One below the other");
    button.focus();
    await sendKeys({ press: "Enter" });
    await element.updateComplete;
    expect(element.getAttribute("view")).to.equal("stacked");
    expect(button.getAttribute("aria-pressed")).to.equal("true");
    expect(isStacked(element.shadowRoot)).to.equal(true);
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
    it(`makes every target at least 44 px high at ${width} px`, async () => {
      const element = await mount("ithrive-grid", { grid: makeGrid() }, width);
      findControl(element.shadowRoot, "Mark what matters").click();
      await element.updateComplete;
      const small = [...element.shadowRoot.querySelectorAll<HTMLElement>("button, .help a")].filter(
        (control) => control.getBoundingClientRect().height < 43.5,
      );
      expect(small.map((control) => control.textContent)).to.deep.equal([]);
    });
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
