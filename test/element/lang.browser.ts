import { expect } from "chai";
import "../../src/element/define.ts";
import "../../src/words/languages/cy.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import { getReadingWords } from "../../src/words/index.ts";
import { makeGrid } from "./support/make-grid.ts";
import { mount, readText } from "./support/mount.ts";
import { until } from "./support/until.ts";

const english = getReadingWords("en-GB");
const welsh = getReadingWords("cy");

/** The language that an element's words are marked with, by itself or by what it stands in. */
const spoken = (element: Element) => element.closest<HTMLElement>("[lang]")?.lang;

const show = (changes: Partial<CompiledGrid> = {}, properties = {}) =>
  mount("ithrive-grid", { grid: makeGrid(changes), today: "2026-11-22", ...properties });

const help = ({ shadowRoot }: { shadowRoot: ShadowRoot }) =>
  readText(shadowRoot.getElementById("help-heading")!);

const page = document.documentElement;

/** Waits until a change of the page's language has been seen and drawn. */
async function settle(element: { updateComplete: Promise<boolean> }): Promise<void> {
  await Promise.resolve();
  await element.updateComplete;
}

async function turn(element: Awaited<ReturnType<typeof show>>, lang: string): Promise<void> {
  page.lang = lang;
  await settle(element);
}

afterEach(() => page.removeAttribute("lang"));

describe("the language of an element", () => {
  it("is the page's for the interface and the grid's for its words, each with its own lang", async () => {
    page.lang = "cy";
    const element = await show();
    const { shadowRoot } = element;
    expect(help(element)).to.equal(welsh.help.heading);
    expect(spoken(shadowRoot.getElementById("help-heading")!)).to.equal("cy");
    expect(spoken(shadowRoot.querySelector("h2")!)).to.equal("en-GB");
    expect(spoken(shadowRoot.querySelector("td .prose")!)).to.equal("en-GB");
    const notKnown = shadowRoot.querySelectorAll("tr.question")[1]!.querySelector("td .prose")!;
    expect(readText(notKnown)).to.equal(welsh.answer.notKnown.benefit);
    expect(spoken(notKnown)).to.equal("cy");
  });

  it("changes with the page, and with the element's own lang, which goes before the page's", async () => {
    const element = await show();
    expect(help(element)).to.equal(english.help.heading);
    await turn(element, "cy-GB");
    expect(help(element)).to.equal(welsh.help.heading);
    element.setAttribute("lang", "en-GB");
    await settle(element);
    expect(help(element)).to.equal(english.help.heading);
    element.removeAttribute("lang");
    await settle(element);
    expect(help(element)).to.equal(welsh.help.heading);
    await turn(element, "en");
    expect(help(element)).to.equal(english.help.heading);
  });

  it("is the grid's own where the interface has no words in the page's", async () => {
    page.lang = "fr";
    const element = await show({ language: "cy" });
    expect(help(element)).to.equal(welsh.help.heading);
    expect(spoken(element.shadowRoot.querySelector("h2")!)).to.equal("cy");
  });

  it("is English around Welsh answers on an English page, with British dates", async () => {
    page.lang = "en";
    const element = await show({ language: "cy" });
    const container = element.shadowRoot.querySelector<HTMLElement>(".container")!;
    expect(container.lang).to.equal("en-GB");
    expect(spoken(element.shadowRoot.querySelector("h2")!)).to.equal("cy");
    const foot = () => readText(element.shadowRoot.querySelector("footer")!);
    await until(element, () => foot().includes(" · "));
    expect(foot()).to.contain("22 November 2026");
  });

  it("keeps the grid's own tag where the page shares its language", async () => {
    page.lang = "en-US";
    const element = await show();
    expect(element.shadowRoot.querySelector<HTMLElement>(".container")!.lang).to.equal("en-GB");
    const foot = () => readText(element.shadowRoot.querySelector("footer")!);
    await until(element, () => foot().includes(" · "));
    expect(foot()).to.contain("22 November 2026");
  });

  it("is that of the nearest around it, over the edge of a host's shadow root", async () => {
    page.lang = "en";
    const element = await show();
    const host = document.createElement("section");
    host.lang = "cy";
    document.body.append(host);
    host.attachShadow({ mode: "open" }).append(element);
    await settle(element);
    expect(help(element)).to.equal(welsh.help.heading);
    host.lang = "en";
    await settle(element);
    expect(help(element)).to.equal(english.help.heading);
    host.lang = "";
    page.lang = "cy";
    await settle(element);
    expect(help(element)).to.equal(english.help.heading);
    host.remove();
  });

  it("is the page's for help and the library too", async () => {
    page.lang = "cy";
    const { contacts: packs } = makeGrid();
    expect(help(await mount("ithrive-help", { packs }))).to.equal(welsh.help.heading);
    const library = await mount("ithrive-library", { index: "/none.json" });
    expect(library.shadowRoot.querySelector<HTMLElement>(".container")!.lang).to.equal("cy");
  });
});
