import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillRecord } from "../../scripts/fill-record.mjs";
import { findBrowsers } from "../../scripts/find-browsers.mjs";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import {
  type CompiledGrid,
  readCompiledGrid,
  readLibraryIndex,
  toPlainText,
} from "../../src/compiled/index.ts";
import {
  createAsShown,
  createGridReference,
  reduceRecord,
  startRecord,
} from "../../src/record/index.ts";
import { type PrintedPage, readPrinted, squeeze } from "../support/read-printed.ts";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(root, "dist/grids", path), "utf8"));
const hrefs = readLibraryIndex(read("index.json")).grids.map(({ href }) => href);

const toPage = (href: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
    <link rel="icon" href="/none.svg">
    <script type="module" src="/cdn/ithrive-grid.js"></script>
    <script type="module" src="/cdn/words/cy.js"></script>
    <header>The clinic’s own header</header>
    <main><ithrive-grid src="/grids/${href}" today="2026-11-23" show-draft></ithrive-grid></main></html>`;

const stage = { createAsShown, createGridReference, reduceRecord, startRecord };

/** A talk about a grid, looked back at on a clinic's page. */
const toTalkPage = (href: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
    <link rel="icon" href="/none.svg">
    <script type="module" src="/cdn/ithrive.js"></script>
    <script type="module" src="/cdn/words/cy.js"></script>
    <header>The clinic’s own header</header>
    <main><ithrive-record src="/record/${href}" grid-src="/grids/${href}" today="2026-11-23"></ithrive-record></main></html>`;

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { firefox } = findBrowsers();
  if (!firefox) throw new Error("Firefox was not found: its paper is not tested.");
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") },
    pages: {
      "/none.svg": "",
      ...Object.fromEntries(hrefs.map((href) => [`/grid/${href}`, toPage(href)])),
      ...Object.fromEntries(hrefs.map((href) => [`/talk/${href}`, toTalkPage(href)])),
      ...Object.fromEntries(
        hrefs.map((href) => [
          `/record/${href}`,
          JSON.stringify(fillRecord(readCompiledGrid(read(href)), stage)),
        ]),
      ),
    },
  });
  browser = await launch({ browser: "firefox", executablePath: firefox });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each(hrefs)("Firefox prints %s across on one page of its own, no word missing", async (href) => {
  const grid = readCompiledGrid(read(href));
  const pages = await printPage("grid", href);
  const across = pages.filter(isAcross);
  expect(pages.length).toBe(2);
  expect(across.length).toBe(1);
  const { words } = across[0]!;
  expect(words).not.toContain(squeeze("The clinic’s own header"));
  expect(listWords(grid).filter((one) => !words.includes(squeeze(one)))).toEqual([]);
});

it.each(hrefs)("Firefox prints %s after a talk on one page of its own", async (href) => {
  const across = (await printPage("talk", href)).filter(isAcross);
  expect(across.length).toBe(1);
  const { words } = across[0]!;
  const wanted = [...listWords(readCompiledGrid(read(href))), "I can start this week", "Sam"];
  expect(wanted.filter((one) => !words.includes(squeeze(one)))).toEqual([]);
});

async function printPage(kind: "grid" | "talk", href: string): Promise<readonly PrintedPage[]> {
  await page.goto(`${server.url}${kind}/${href}`);
  // What prints has arrived when it can be drawn.
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    const root = document.querySelector("ithrive-grid, ithrive-record")?.shadowRoot;
    const isDrawn = Boolean(root?.querySelector(".leaf"));
    dispatchEvent(new Event("afterprint"));
    return isDrawn;
  });
  return readPrinted(await page.pdf({ format: "a4" }));
}

const isAcross = ({ size: [width, height] }: PrintedPage): boolean => width > height;

function listWords(grid: CompiledGrid): string[] {
  return [
    grid.title,
    ...grid.options.map(({ name }) => name),
    ...grid.questions.flatMap(({ ask, answers }) => [
      ask,
      ...Object.values(answers).map(({ text }) => toPlainText(text)),
    ]),
  ];
}
