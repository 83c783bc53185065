import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import { addWords } from "../../src/words/index.ts";
import { toPseudoContent } from "../support/pseudo-content.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, type Mounted, nextEvent, readText } from "./support/mount.ts";
import { until } from "./support/until.ts";
import { restoreFetch, stubFetch } from "./support/stub-fetch.ts";
import type { IthriveGrid } from "../../src/element/index.ts";

type Grid = Mounted<IthriveGrid>;

const translation = { of: "en-GB", reviewed: true, outdated: [], missing: [] };
const translations = [{ language: "cy", reviewed: true }];
const english = makeGrid({ translations });

/** The grid in Greek letters, as if it were Welsh or Arabic: no word of the first is in it. */
const other = (changes: Partial<CompiledGrid> = {}): CompiledGrid => ({
  ...toPseudoContent(english),
  contacts: english.contacts,
  language: "cy",
  translation,
  translations: [{ language: "en-GB", reviewed: true }],
  ...changes,
});

const answerWith = (value: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(value), { status: value ? 200 : 404 }));

const seconds = ({ shadowRoot }: Grid) => [...shadowRoot.querySelectorAll<HTMLElement>(".second")];

async function show(second: unknown, properties: Partial<IthriveGrid> = { secondLang: "cy" }) {
  const asked = stubFetch(answerWith(second));
  const element = await mount("ithrive-grid", {
    grid: english,
    today: "2026-11-22",
    ...properties,
  });
  return { element, asked };
}

/** A grid and, beside it, its words in another language. */
async function pair(second = other(), properties: Partial<IthriveGrid> = {}): Promise<Grid> {
  const { element } = await show(undefined, { secondGrid: second, ...properties });
  await until(element, () => seconds(element).length > 0);
  return element;
}

const cell = ({ shadowRoot }: Grid, row: number, column: number) =>
  shadowRoot.querySelectorAll("tr.question")[row]!.querySelectorAll("td")[column]!;

afterEach(restoreFetch);

describe("ithrive-grid in two languages", () => {
  it("shows both in every place where the author wrote something, the first one first", async () => {
    const element = await pair();
    const { shadowRoot } = element;
    const places = [
      "h2",
      ".summary",
      ".course",
      ".option-name",
      ".ask",
      "td",
      "[part=alongside] h4",
      "[part=alongside] li",
      "[aria-labelledby=questions-heading] li",
    ];
    for (const place of places) {
      const second = shadowRoot.querySelector(`${place} .second, ${place} > .second`)!;
      expect(Boolean(second), place).to.equal(true);
      expect(second.getAttribute("lang"), place).to.equal("cy");
      expect(second.getAttribute("dir"), place).to.equal("ltr");
      expect(/[a-z]/i.test(readText(second)), `${place}: ${readText(second)}`).to.equal(false);
      const before = document.createRange();
      before.setStart(shadowRoot.querySelector(place)!, 0);
      before.setEndBefore(second);
      expect(/[a-z]/i.test(before.toString()), place).to.equal(true);
    }
    expect(await runAxe(element)).to.deep.equal([]);
  });

  it("gives both the same size, weight and ink", async () => {
    const element = await pair();
    for (const second of seconds(element)) {
      const words = second.querySelector(".prose") ?? second;
      const first = second.previousElementSibling?.matches(".prose")
        ? second.previousElementSibling
        : second.parentElement!;
      const look = (one: Element) => {
        const { fontSize, fontWeight, fontStyle, color } = getComputedStyle(one);
        return { fontSize, fontWeight, fontStyle, color };
      };
      expect(look(words)).to.deep.equal(look(first));
    }
  });

  it("names rows and columns in both, parted by a space", async () => {
    const { shadowRoot } = await pair();
    const head = shadowRoot.querySelector("thead th:not(.corner)")!;
    const name = shadowRoot.getElementById(head.getAttribute("aria-labelledby")!)!;
    const first = english.options[0]!.name;
    expect(readText(name)).to.equal(`${first} ${toPseudoContent(first)}`);
    const row = shadowRoot.querySelector("tbody th")!;
    const ask = shadowRoot.getElementById(row.getAttribute("aria-labelledby")!)!;
    expect(readText(ask)).to.equal(
      `${english.questions[0]!.ask} ${toPseudoContent(english.questions[0]!.ask)}`,
    );
  });

  it("keeps the interface in the first language, and opens more in both", async () => {
    const element = await pair();
    findControl(cell(element, 0, 1), "More about this").click();
    await element.updateComplete;
    const panel = cell(element, 0, 1).querySelector(".panel:not([hidden])")!;
    expect(readText(panel)).to.equal(
      `These ways are called CBT. ${toPseudoContent("These ways are called CBT.")}`,
    );
    const container = element.shadowRoot.querySelector<HTMLElement>(".container")!;
    expect([container.lang, container.dir]).to.deep.equal(["en-GB", "ltr"]);
  });

  it("turns a right-to-left language its own way beside the first", async () => {
    const element = await pair(other({ language: "ar" }));
    const second = cell(element, 0, 0).querySelector<HTMLElement>("div.second")!;
    expect([second.lang, second.dir]).to.deep.equal(["ar", "rtl"]);
    const words = second.querySelector("p")!;
    const range = document.createRange();
    range.selectNodeContents(words);
    const text = range.getBoundingClientRect();
    const box = second.getBoundingClientRect();
    expect(Math.abs(box.right - text.right)).to.be.below(2);
    expect(getComputedStyle(cell(element, 0, 0)).direction).to.equal("ltr");
  });

  it("says in the place what is not translated, or is older than its original", async () => {
    const [missing, outdated] = [
      "questions/involves/answers/wait/text",
      "questions/involves/answers/course/text",
    ];
    const element = await pair(
      other({ translation: { ...translation, missing: [missing], outdated: [outdated] } }),
    );
    expect(Boolean(cell(element, 0, 0).querySelector("div.second"))).to.equal(false);
    expect(readText(cell(element, 0, 0))).to.contain("Cymraeg: not translated yet.");
    expect(Boolean(cell(element, 0, 1).querySelector("div.second"))).to.equal(true);
    const note = cell(element, 0, 1).querySelector<HTMLElement>(".second-note")!;
    expect(readText(note)).to.equal("Cymraeg: the original has changed since.");
    expect(note.lang).to.equal("en-GB");
  });

  it("does not show the original twice where a translation comes first and lacks words", async () => {
    const first = other({
      translation: { ...translation, missing: ["title"] },
      title: english.title,
    });
    const element = await pair(english, { grid: first });
    const title = readText(element.shadowRoot.querySelector("h2")!);
    expect(title).to.equal(`${english.title}Cymraeg: not translated yet.`);
  });

  it("writes where nobody knows in both, where the interface has words in both", async () => {
    addWords("kw", { reading: { answer: { notKnown: { benefit: "ωωω." } } } });
    const element = await pair(other({ language: "kw" }));
    expect(readText(cell(element, 1, 0))).to.contain(
      "Nobody has measured this well. That does not mean it does not help. ωωω.",
    );
  });

  it("says aloud that nobody has reviewed the second words", async () => {
    const element = await pair(other({ translation: { ...translation, reviewed: false } }));
    expect(readText(element.shadowRoot.querySelector(".ways .notice")!)).to.equal(
      "Cymraeg: Translation. Nobody who speaks this language has reviewed its words yet.",
    );
  });
});

describe("the file of the second language", () => {
  async function fetchBoth(src: string, files: Record<string, CompiledGrid>, wanted = "cy") {
    const asked: string[] = [];
    globalThis.fetch = (input) => {
      const { pathname, search } = new URL(String(input), location.href);
      asked.push(pathname + search);
      return answerWith(files[pathname])();
    };
    const element = await mount("ithrive-grid", { today: "2026-11-22", secondLang: wanted });
    const loaded = nextEvent(element, "ithrive-load");
    element.src = src;
    await loaded;
    await until(element, () => element.shadowRoot.querySelector(".second, .ways .notice"));
    return { element, asked };
  }

  it("lies beside the first, its query kept", async () => {
    const { element, asked } = await fetchBoth("/g/feeling-low.json?ver=2", {
      "/g/feeling-low.json": english,
      "/g/feeling-low.cy.json": other(),
    });
    expect(asked).to.deep.equal(["/g/feeling-low.json?ver=2", "/g/feeling-low.cy.json?ver=2"]);
    expect(seconds(element).length).to.be.above(9);
  });

  it("is found from a translation too, and behind a version's number", async () => {
    const { asked } = await fetchBoth(
      "/g/feeling-low/1.2.0.cy.json",
      { "/g/feeling-low/1.2.0.cy.json": other(), "/g/feeling-low/1.2.0.json": english },
      "en",
    );
    expect(asked[1]).to.equal("/g/feeling-low/1.2.0.json");
  });

  it("is shown only where it is the same grid in the same version", async () => {
    const { element } = await fetchBoth("/g/feeling-low.json", {
      "/g/feeling-low.json": english,
      "/g/feeling-low.cy.json": other({ version: "1.3.0" }),
    });
    expect(readText(element.shadowRoot.querySelector(".ways .notice")!)).to.equal(
      "These words are of another version of this grid, so they are not shown: Cymraeg.",
    );
    expect(seconds(element).length).to.equal(0);
    expect(readText(cell(element, 0, 0))).to.contain("You talk again in two weeks.");
  });

  it("is missed in plain words while the grid stays, and can be tried again", async () => {
    const files: Record<string, CompiledGrid> = { "/g/feeling-low.json": english };
    const { element } = await fetchBoth("/g/feeling-low.json", files);
    const notice = element.shadowRoot.querySelector(".ways .notice")!;
    expect(readText(notice)).to.contain("These words could not be loaded: Cymraeg.");
    expect(readText(cell(element, 0, 0))).to.contain("You talk again in two weeks.");
    files["/g/feeling-low.cy.json"] = other();
    findControl(notice, "Try again").click();
    await until(element, () => seconds(element).length > 0);
    expect(Boolean(element.shadowRoot.querySelector(".ways .notice"))).to.equal(false);
  });

  it("is not asked for where nobody made it", async () => {
    const { element, asked } = await fetchBoth("/g/feeling-low.json", {
      "/g/feeling-low.json": { ...english, translations: [] },
    });
    expect(asked.length).to.equal(1);
    expect(readText(element.shadowRoot.querySelector(".ways .notice")!)).to.equal(
      "This grid is not here in Cymraeg.",
    );
  });
});

describe("a reader's choice of a second language", () => {
  it("is a button with the language's own name, which shows it and takes it away", async () => {
    const asked: string[] = [];
    globalThis.fetch = (input) => {
      asked.push(String(input));
      return answerWith(String(input).includes(".cy.") ? other() : english)();
    };
    const element = await mount("ithrive-grid", { today: "2026-11-22" });
    const loaded = nextEvent(element, "ithrive-load");
    element.src = "/g/feeling-low.json";
    await loaded;
    await until(element, () => element.shadowRoot.querySelector(".ways button"));
    expect(asked.length).to.equal(1);
    const group = element.shadowRoot.querySelector(".ways [role=group]")!;
    expect(readText(group)).to.equal("Also show in: Cymraeg");
    const button = findControl(group, "Cymraeg");
    expect(button.lang).to.equal("cy");
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.click();
    await until(element, () => seconds(element).length > 0);
    expect(element.getAttribute("second-lang")).to.equal("cy");
    expect(button.getAttribute("aria-pressed")).to.equal("true");
    button.click();
    await element.updateComplete;
    expect(seconds(element).length).to.equal(0);
    expect(element.hasAttribute("second-lang")).to.equal(false);
  });

  it("offers editions by their name, and nothing where a grid has one set of words", async () => {
    const { element } = await show(undefined, {
      grid: makeGrid({
        translations: [{ language: "en-GB", edition: "easy-read", reviewed: true }],
      }),
    });
    await until(element, () => element.shadowRoot.querySelector(".ways button"));
    expect(readText(element.shadowRoot.querySelector(".ways [role=group]")!)).to.equal(
      "Also show in: Easy read",
    );
    element.grid = makeGrid();
    await element.updateComplete;
    expect(Boolean(element.shadowRoot.querySelector(".ways [role=group]"))).to.equal(false);
  });
});
