import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, nextEvent, readText } from "./support/mount.ts";

const show = (width?: number) =>
  mount("ithrive-grid", { grid: makeGrid(), today: "2026-11-22" }, width);

const cell = (root: ShadowRoot, row: number, column: number) =>
  root.querySelectorAll("tr.question")[row]!.querySelectorAll("td")[column]!;

describe("ithrive-grid as a table", () => {
  it("has a caption, a column header per option and a row header per question", async () => {
    const { shadowRoot } = await show();
    const table = shadowRoot.querySelector("table")!;
    expect(readText(table.querySelector("caption")!)).to.equal(
      "Feeling low: what can I try? The options side by side, one row for each question.",
    );
    const columns = [...table.querySelectorAll("thead th[scope=col]")];
    expect(
      columns.map((head) => readText(head.querySelector(".option-name") ?? head)),
    ).to.deep.equal(["Question", "Wait two weeks", "A guided course", "Walking with others"]);
    const rows = [...table.querySelectorAll("tbody th[scope=row]")];
    expect(rows.map((head) => readText(head.querySelector(".ask")!))).to.deep.equal([
      "What does it involve?",
      "How likely is it to help?",
      "What are the downsides?",
    ]);
  });

  it("writes out its roles, so that no layout takes them away", async () => {
    const { shadowRoot } = await show(320);
    const roles = (selector: string) =>
      new Set([...shadowRoot.querySelectorAll(selector)].map((one) => one.getAttribute("role")));
    expect([...roles("table")]).to.deep.equal(["table"]);
    expect([...roles("thead, tbody")]).to.deep.equal(["rowgroup"]);
    expect([...roles("tr")]).to.deep.equal(["row"]);
    expect([...roles("thead th")]).to.deep.equal(["columnheader"]);
    expect([...roles("tbody th")]).to.deep.equal(["rowheader"]);
    expect([...roles("td")]).to.deep.equal(["cell"]);
  });

  it("says before the answers that results cannot be compared, and tells it with the row", async () => {
    const { shadowRoot } = await show();
    const head = shadowRoot.querySelectorAll("tbody th")[1]!;
    const note = shadowRoot.getElementById(head.getAttribute("aria-describedby")!)!;
    const band = shadowRoot.querySelector("tr.band")!;
    const text =
      "These results come from different studies. They cannot be compared with each other.";
    expect(readText(note)).to.equal(text);
    expect(readText(band)).to.equal(text);
    expect(band.nextElementSibling).to.equal(head.parentElement);
    expect(shadowRoot.querySelectorAll("tr.band").length).to.equal(1);
  });

  it("writes where nobody knows, in words that fit the question", async () => {
    const { shadowRoot } = await show();
    expect(readText(cell(shadowRoot, 1, 0).querySelector(".prose")!)).to.equal(
      "Nobody has measured this well. That does not mean it does not help.",
    );
    expect(readText(cell(shadowRoot, 2, 2).querySelector(".prose")!)).to.equal(
      "Nobody has looked at this well. That does not mean there are none.",
    );
  });

  it("gives all options the same width, weight and head", async () => {
    const { shadowRoot } = await show();
    const heads = [...shadowRoot.querySelectorAll<HTMLElement>("thead th:not(.corner)")];
    const looks = heads.map((head) => {
      const name = getComputedStyle(head.querySelector(".option-name")!);
      const own = getComputedStyle(head);
      return [
        Math.round(head.getBoundingClientRect().width),
        Math.round(head.getBoundingClientRect().height),
        name.fontSize,
        name.fontWeight,
        name.color,
        own.backgroundColor,
      ].join(" ");
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it("keeps every head inside its cell, with the kinds of help on one line", async () => {
    const grid = makeGrid();
    grid.options[0]!.name = "Wait for two or three more weeks, and then talk about it again";
    const { shadowRoot } = await mount("ithrive-grid", { grid }, 900);
    const ends = [...shadowRoot.querySelectorAll("thead th:not(.corner)")].map((head) => {
      const kind = head.querySelector(".option-more")!.getBoundingClientRect().bottom;
      expect(kind).to.be.at.most(head.getBoundingClientRect().bottom);
      return Math.round(kind);
    });
    expect(new Set(ends).size).to.equal(1);
  });

  it("passes axe and names only ids that exist, with everything open", async () => {
    const { shadowRoot, updateComplete } = await show();
    findControl(shadowRoot, "Mark what matters").click();
    await updateComplete;
    for (const button of shadowRoot.querySelectorAll<HTMLElement>(".reveal")) button.click();
    await (shadowRoot.host as Awaited<ReturnType<typeof show>>).updateComplete;
    // What is sticky covers nothing at the top, and axe counts what is covered as small.
    window.scrollTo(0, 0);
    expect(await runAxe(shadowRoot.host)).to.deep.equal([]);
    expect(listMissingIds(shadowRoot)).to.deep.equal([]);
  });
});

describe("depth in ithrive-grid", () => {
  it("opens more with the keyboard, and says which cell a button belongs to", async () => {
    const { shadowRoot, updateComplete } = await show();
    const button = findControl(shadowRoot, "More about this");
    expect(readText(button)).to.equal("More about this: What does it involve? A guided course");
    expect(button.getAttribute("aria-expanded")).to.equal("false");
    button.focus();
    await sendKeys({ press: "Enter" });
    await updateComplete;
    expect(button.getAttribute("aria-expanded")).to.equal("true");
    const panel = shadowRoot.getElementById(button.getAttribute("aria-controls")!)!;
    expect(panel.hidden).to.equal(false);
    expect(readText(panel)).to.equal("These ways are called CBT.");
    await sendKeys({ press: "Enter" });
    await (shadowRoot.host as Awaited<ReturnType<typeof show>>).updateComplete;
    expect(panel.hidden).to.equal(true);
    expect(readText(panel)).to.equal("");
  });

  it("opens the sources from what an answer rests on", async () => {
    const element = await show();
    const { shadowRoot } = element;
    findControl(cell(shadowRoot, 0, 0), "Advice of NICE, 2019").click();
    await element.updateComplete;
    const links = [...cell(shadowRoot, 0, 0).querySelectorAll("a")].map(({ href }) => href);
    expect(links).to.deep.equal(["https://advice.example/", "https://study.example/"]);
  });

  it("tells the meaning of a kind of help, and the forms of an option", async () => {
    const element = await show();
    const { shadowRoot } = element;
    const kind = findControl(shadowRoot, "Kind of help: Advice or Help");
    kind.click();
    findControl(shadowRoot, "2 forms of this").click();
    await element.updateComplete;
    const panel = shadowRoot.getElementById(kind.getAttribute("aria-controls")!)!;
    expect([...panel.querySelectorAll("p")].map(readText)).to.deep.equal([
      "Advice. Information and advice, so that you can manage things in your own way.",
      "Help. A set piece of help with a goal. You agree at the start what it is for, and when it ends.",
    ]);
    expect(readText(cell(shadowRoot, 0, 1))).to.contain(
      "Online. On a screen. How long: Seven weeks.",
    );
  });

  it("says in About who made it, that kinds of help are proposed, and that a score is no proof", async () => {
    const element = await show();
    findControl(element.shadowRoot, "About this grid").click();
    await element.updateComplete;
    const about = readText(element.shadowRoot.querySelector(".about")!);
    expect(about).to.contain("Version 1.2.0 · 22 November 2026");
    expect(about).to.contain("Published by: A service");
    expect(about).to.contain("own proposal");
    expect(about).to.contain("About 9.5, worked out from");
    expect(about).to.contain("A score is no proof");
  });
});

describe("marks in ithrive-grid", () => {
  const startMarking = async (width?: number) => {
    const element = await show(width);
    findControl(element.shadowRoot, "Mark what matters").click();
    await element.updateComplete;
    return element;
  };

  it("gives every cell three toggles, named with their cell", async () => {
    const { shadowRoot } = await startMarking();
    expect(shadowRoot.querySelectorAll("button.mark").length).to.equal(3 * 3 * 3);
    const names = [...cell(shadowRoot, 0, 0).querySelectorAll("button.mark")].map((button) =>
      button.getAttribute("aria-label"),
    );
    expect(names).to.deep.equal([
      "Good for me: What does it involve? Wait two weeks",
      "Worries me: What does it involve? Wait two weeks",
      "Ask about this: What does it involve? Wait two weeks",
    ]);
  });

  it("sets, changes and takes away a mark, and tells the page each time", async () => {
    const element = await startMarking();
    const [good, worries] = cell(element.shadowRoot, 0, 0).querySelectorAll("button.mark");
    const tap = async (button: Element) => {
      const told = nextEvent(element, "ithrive-marks-change");
      (button as HTMLElement).click();
      await element.updateComplete;
      return (await told).marks;
    };
    const mark = { question: "involves", option: "wait" };
    expect(await tap(good!)).to.deep.equal([{ ...mark, mark: "good" }]);
    expect(good!.getAttribute("aria-pressed")).to.equal("true");
    expect(await tap(worries!)).to.deep.equal([{ ...mark, mark: "worries" }]);
    expect(good!.getAttribute("aria-pressed")).to.equal("false");
    expect(await tap(worries!)).to.deep.equal([]);
  });

  for (const width of [390, 820, 1180]) {
    it(`moves nothing when a mark is pressed, at ${width} px`, async () => {
      const element = await startMarking(width);
      const table = element.shadowRoot.querySelector("table")!;
      const places = () =>
        [...table.querySelectorAll("button.mark, .prose")].map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const start = table.getBoundingClientRect().top;
          return [left, top - start, width, height].map(Math.round).join(" ");
        });
      const before = places();
      for (const button of table.querySelectorAll<HTMLElement>("button.mark")) button.click();
      await element.updateComplete;
      expect(table.querySelectorAll("[aria-pressed=true]").length).to.equal(9);
      expect(places()).to.deep.equal(before);
    });
  }

  it("shows that a mark is pressed by more than colour", async () => {
    const element = await startMarking();
    const button = cell(element.shadowRoot, 0, 0).querySelector<HTMLElement>("button.mark")!;
    button.click();
    await element.updateComplete;
    const icon = getComputedStyle(button.querySelector("svg")!);
    expect(icon.strokeWidth).to.equal("3px");
    expect(getComputedStyle(button).boxShadow).to.contain("inset");
    expect(readText(cell(element.shadowRoot, 0, 0).querySelector(".mark-word")!)).to.equal(
      "Good for me",
    );
  });

  it("lists the reader's own marks, says they stay here, and clears them", async () => {
    const element = await startMarking();
    cell(element.shadowRoot, 1, 1).querySelectorAll<HTMLElement>("button.mark")[2]!.click();
    await element.updateComplete;
    const own = element.shadowRoot.querySelector<HTMLElement>(".own-marks")!;
    expect(readText(own)).to.equal(
      "What I marked Ask about this A guided courseHow likely is it to help? Clear my marks They stay on this page only.",
    );
    findControl(own, "Clear my marks").click();
    await element.updateComplete;
    expect(element.marks).to.deep.equal([]);
    expect(element.shadowRoot.querySelector(".own-marks")).to.equal(null);
  });

  it("keeps nothing when another grid comes", async () => {
    const element = await startMarking();
    cell(element.shadowRoot, 0, 0).querySelector<HTMLElement>("button.mark")!.click();
    element.grid = makeGrid({ id: "another" });
    await nextEvent(element, "ithrive-load");
    expect(element.marks).to.deep.equal([]);
  });

  it("stores nothing", async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    const element = await startMarking();
    cell(element.shadowRoot, 0, 0).querySelector<HTMLElement>("button.mark")!.click();
    await element.updateComplete;
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });
});
