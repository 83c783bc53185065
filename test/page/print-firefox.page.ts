import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowsers } from "../../scripts/find-browsers.mjs";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readCompiledGrid, readLibraryIndex, toPlainText } from "../../src/compiled/index.ts";
import { readPrinted, squeeze } from "../support/read-printed.ts";

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
  await page.goto(`${server.url}grid/${href}`);
  // What prints has arrived when its buttons have.
  await page.waitForFunction(() =>
    [
      ...(document.querySelector("ithrive-grid")?.shadowRoot?.querySelectorAll("button") ?? []),
    ].some((button) => /^(Print|Argraffu)$/.test(button.textContent.trim())),
  );
  const pages = await readPrinted(await page.pdf({ format: "a4" }));
  const across = pages.filter(({ size: [width, height] }) => width > height);
  expect(pages.length).toBe(2);
  expect(across.length).toBe(1);
  const { words } = across[0]!;
  expect(words).not.toContain(squeeze("The clinic’s own header"));
  const wanted = [
    grid.title,
    ...grid.options.map(({ name }) => name),
    ...grid.questions.flatMap(({ ask, answers }) => [
      ask,
      ...Object.values(answers).map(({ text }) => toPlainText(text)),
    ]),
  ];
  expect(wanted.filter((one) => !words.includes(squeeze(one)))).toEqual([]);
});
