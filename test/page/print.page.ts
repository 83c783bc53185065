import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import {
  type CompiledGrid,
  readCompiledGrid,
  readLibraryIndex,
  toPlainText,
} from "../../src/compiled/index.ts";
import { openPage } from "../support/browser.ts";
import { readPrinted, squeeze } from "../support/read-printed.ts";

const cdn = join(root, "dist/cdn");
const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(root, "dist/grids", path), "utf8"));
const { grids } = readLibraryIndex(read("index.json"));

const a4 = [842, 595];
/** What a PDF loses of a size of type, in points. */
const rounding = 0.02;
const low = "low-mood-nhs-help.json";
const lowGrid = readCompiledGrid(read(low));

/** A page with more in it than a grid, and a grid in a corner of it that no paper has. */
const toPage = (body: string, html = "") =>
  `<!doctype html><html lang="en" ${html}><meta charset="utf-8"><title>Clinic</title>
    <meta name="color-scheme" content="dark"><link rel="icon" href="/none.svg">
    <link rel="stylesheet" href="/host/host.css">
    <script type="module" src="/cdn/ithrive-grid.js"></script>
    <script type="module" src="/cdn/words/cy.js"></script>
    <header>The clinic’s own header</header>
    <main><div class="row"><div class="column">${body}</div></div></main>
    <footer>The clinic’s own footer</footer></html>`;

const element = (href: string, more = "") =>
  `<ithrive-grid src="/grids/${href}" today="2026-11-23" show-draft ${more}></ithrive-grid>`;

const views = ["table", "columns", "question", "option"];
const pages: Record<string, string> = {
  "/none.svg": "",
  "/two": toPage(`${element(low)}<p>Words between</p>${element("kind-of-help.json")}`),
  "/letter": toPage(element(low, 'paper="letter"')),
  "/draft": toPage(`<ithrive-grid src="/grids/${low}" today="2026-11-23"></ithrive-grid>`),
  "/overdue": toPage(element(low).replace("2026-11-23", "2040-01-01")),
  ...Object.fromEntries(grids.map(({ href }) => [`/grid/${href}`, toPage(element(href))])),
  ...Object.fromEntries(views.map((view) => [`/${view}`, toPage(element(low, `view="${view}"`))])),
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({
    folders: {
      "/cdn": cdn,
      "/grids": join(root, "dist/grids"),
      "/host": join(root, "test/page/print"),
    },
    pages,
  });
});
afterAll(() => server.close());

async function open(path: string) {
  const opened = await openPage(`${server.url}${path}`, {
    prepare: async (page) => {
      // No dialog opens without a screen: what our button leads up to stays until the page is printed.
      await page.evaluateOnNewDocument(() => {
        window.print = () => undefined;
      });
    },
  });
  await opened.page.waitForFunction(() =>
    [...document.querySelectorAll("ithrive-grid")].every((grid) =>
      grid.shadowRoot?.querySelector("[part=title]"),
    ),
  );
  return opened;
}

const toFile = (page: Page) =>
  page.pdf({ preferCSSPageSize: true, tagged: true }).then(readPrinted);

/** Presses a button of the first grid by its words. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (name) =>
      [...(document.querySelector("ithrive-grid")?.shadowRoot?.querySelectorAll("button") ?? [])]
        .filter((button) => button.textContent?.trim() === name)
        .map((button) => button.click()).length > 0,
    {},
    words,
  );
  await page.waitForFunction(() =>
    document.querySelector("ithrive-grid")?.shadowRoot?.querySelector(".paper"),
  );
}

/** Everything of a grid that must be on its sheet. */
function listWords(grid: CompiledGrid): readonly string[] {
  const { title, need, decision, options, questions, alongside, about, version, id } = grid;
  return [
    ...[title, need.summary, need.naturalCourse?.text ?? "", decision.question],
    ...options.map(({ name }) => name),
    ...questions.flatMap(({ ask, matters, answers }) => [
      ask,
      ...matters.map(({ say }) => say),
      ...Object.values(answers).map(({ text }) => toPlainText(text)),
    ]),
    ...alongside.map(({ name }) => name),
    ...["85258", "0800 1111", "116 123", "999", "0808 808 8000"],
    ...[about.publisher.name, about.funding ?? "", version, id],
  ].map(squeeze);
}

describe("our Print button", () => {
  // Every grid is printed by the command's own test; these have the longest words.
  for (const { href } of grids.filter(({ href }) => /cy|easy-read|worrying/.test(href))) {
    it(`prints ${href} alone, whole, on one page that can be read`, async () => {
      const { page, problems, close } = await open(`grid/${href}`);
      await page.evaluate(() => document.querySelector("ithrive-grid")?.print());
      const printed = await toFile(page);
      expect(printed.map(({ size }) => size)).toEqual([a4]);
      const [{ words, least } = { words: "", least: 0 }] = printed;
      const grid = readCompiledGrid(read(href));
      expect(listWords(grid).filter((one) => !words.includes(one))).toEqual([]);
      // What was written for this sheet is no smaller than 9.5; its translations, which are longer, than 9.
      expect(least + rounding).toBeGreaterThanOrEqual(grid.translation ? 9 : 9.5);
      expect(words).not.toContain("Theclinic");
      expect(problems).toEqual([]);
      await close();
    });
  }

  for (const view of views) {
    it(`prints the same from the view ${view}`, async () => {
      const { page, close } = await open(view);
      await press(page, "Print");
      const printed = await toFile(page);
      expect(printed.map(({ size }) => size)).toEqual([a4]);
      expect(listWords(lowGrid).filter((one) => !printed[0]?.words.includes(one))).toEqual([]);
      await close();
    });
  }

  it("prints one grid of two", async () => {
    const { page, close } = await open("two");
    await press(page, "Print");
    const printed = await toFile(page);
    expect(printed).toHaveLength(1);
    expect(printed[0]?.words).toContain("Lowmoodthatstays");
    expect(printed[0]?.words).not.toMatch(/Wordsbetween|Whatkindofhelpfitsusnow/);
    await close();
  });

  it("prints on Letter where the page asks for it", async () => {
    const { page, close } = await open("letter");
    await press(page, "Print");
    expect((await toFile(page)).map(({ size }) => size)).toEqual([[792, 612]]);
    await close();
  });

  it("prints from right to left in a language that is written so", async () => {
    const { page, close } = await open("table");
    const side = await page.evaluate(async () => {
      const grid = document.querySelector("ithrive-grid");
      (customElements.get("ithrive-grid") as unknown as WordedElement).addWords("ar", {});
      grid?.setAttribute("lang", "ar");
      await grid?.updateComplete;
      await grid?.print();
      const heads = grid?.shadowRoot?.querySelectorAll(".paper thead th") ?? [];
      const [first, last] = [heads[0], heads[heads.length - 1]].map(
        (head) => head?.getBoundingClientRect().left ?? 0,
      );
      return (first ?? 0) > (last ?? 0);
    });
    expect(side).toBe(true);
    expect(await toFile(page)).toHaveLength(1);
    await close();
  });

  it("prints a grid inside another element's shadow root, and nothing of that element", async () => {
    const { page, close } = await open("table");
    await page.evaluate(async () => {
      const card = document.createElement("div");
      const grid = document.querySelector("ithrive-grid");
      const outer = card.attachShadow({ mode: "open" });
      const heading = Object.assign(document.createElement("h2"), { textContent: "Card words" });
      outer.append(heading, ...(grid ? [grid] : []));
      document.querySelector("main")?.append(card);
      await grid?.updateComplete;
      await grid?.print();
    });
    const printed = await toFile(page);
    expect(printed).toHaveLength(1);
    expect(printed[0]?.words).toContain("Lowmoodthatstays");
    expect(printed[0]?.words).not.toMatch(/Cardwords|Theclinic/);
    await close();
  });
});

/** The class of an element that takes wording. */
interface WordedElement {
  readonly addWords: (language: string, words: object) => void;
}

describe("the browser's own Print", () => {
  it("prints the page, and each grid as its sheet on a page of its own", async () => {
    const { page, close } = await open("two");
    await page.evaluate(() => document.querySelector("ithrive-grid")?.updateComplete);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll("ithrive-grid")].filter((grid) =>
          [...(grid.shadowRoot?.querySelectorAll("button") ?? [])].some(
            ({ textContent }) => textContent?.trim() === "Print",
          ),
        ).length === 2,
    );
    const printed = await toFile(page);
    const pageOf = (words: string) => printed.findIndex((one) => one.words.includes(words));
    const places = [
      "Theclinic’sownheader",
      "Lowmoodthatstays:whichNHShelp?",
      "Wordsbetween",
      "Whatkindofhelpfitsusnow?",
      "Theclinic’sownfooter",
    ].map(pageOf);
    expect(places).toEqual([0, 1, 2, 3, 4]);
    expect(printed).toHaveLength(5);
    expect([printed[1]?.size, printed[3]?.size]).toEqual([a4, a4]);
    await close();
  });

  it("prints what stands for a draft that the page does not show", async () => {
    const { page, close } = await open("draft");
    const words = (await toFile(page)).map((one) => one.words).join("");
    expect(words).toContain("Thisgridisnotreadyyet.");
    expect(words).toContain("85258");
    expect(words).not.toContain("Ourchoice");
    await close();
  });

  it("says on the sheet that a grid is a draft and overdue", async () => {
    const { page, close } = await open("overdue");
    await press(page, "Print");
    const [printed] = await toFile(page);
    expect(printed?.words).toContain(squeeze("Draft. Not yet reviewed by clinicians"));
    expect(printed?.words).toContain(squeeze("This grid was due to be looked at again by"));
    await close();
  });
});

describe("the page that was printed", () => {
  it("is as it was before", async () => {
    const { page, close } = await open("two");
    const describe = () =>
      page.evaluate(() => {
        const roots = [...document.querySelectorAll("ithrive-grid")].map((one) => one.shadowRoot);
        return [
          document.documentElement.outerHTML,
          document.adoptedStyleSheets.length,
          scrollY,
          ...roots.map((shadow) => shadow?.innerHTML.replaceAll(/<!--.*?-->|\?lit\$\d+\$/g, "")),
        ];
      });
    await page.waitForFunction(() =>
      [...document.querySelectorAll("ithrive-grid")].every((grid) =>
        [...(grid.shadowRoot?.querySelectorAll("button") ?? [])].some(
          ({ textContent }) => textContent?.trim() === "Print",
        ),
      ),
    );
    const before = await describe();
    await press(page, "Print");
    await toFile(page);
    expect(await describe()).toEqual(before);
    await toFile(page);
    expect(await describe()).toEqual(before);
    await close();
  });
});
