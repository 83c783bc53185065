import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readCompiledGrid, readLibraryIndex, toPlainText } from "../../src/compiled/index.ts";
import { printWithWebKit } from "../support/print-webkit.ts";
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

const findButton = (name: string) =>
  `[...(document.querySelector("ithrive-grid")?.shadowRoot?.querySelectorAll("button") ?? [])].find((button) => /^(${name})$/.test(button.textContent.trim()))`;

let server: Awaited<ReturnType<typeof startServer>>;
let printed: readonly (readonly PrintedPage[])[];
let alone: readonly PrintedPage[];
let wide: readonly PrintedPage[];
beforeAll(async () => {
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") },
    pages: {
      "/none.svg": "",
      ...Object.fromEntries(hrefs.map((href) => [`/grid/${href}`, toPage(href)])),
    },
  });
  // What prints has arrived when its buttons have.
  const ready = `!!${findButton("Print|Argraffu")}`;
  const [first = ""] = hrefs;
  const files = await printWithWebKit([
    ...hrefs.map((href) => ({ url: `${server.url}grid/${href}`, ready })),
    {
      url: `${server.url}grid/${first}`,
      ready,
      press: `${findButton("Print|Argraffu")}.click()`,
    },
    { url: `${server.url}grid/${first}`, ready, margin: 20 },
  ]);
  const all = await Promise.all(files.map(readPrinted));
  printed = all.slice(0, hrefs.length);
  [alone = [], wide = []] = all.slice(hrefs.length);
}, 300_000);
afterAll(() => server.close());

function listLost(href: string, { words }: PrintedPage): readonly string[] {
  const grid = readCompiledGrid(read(href));
  const wanted = [
    grid.title,
    ...grid.options.map(({ name }) => name),
    ...grid.questions.flatMap(({ ask, answers }) => [
      ask,
      ...Object.values(answers).map(({ text }) => toPlainText(text)),
    ]),
    grid.about.publisher.name,
  ];
  return wanted.filter((one) => !words.includes(squeeze(one)));
}

it.each(hrefs)("WebKit prints %s on one page of its own, no word missing", (href) => {
  const pages = printed[hrefs.indexOf(href)]!;
  expect(pages.length).toBe(2);
  const [host, sheet] = pages;
  expect(host!.words).toContain(squeeze("The clinic’s own header"));
  expect(sheet!.words).not.toContain(squeeze("The clinic’s own header"));
  expect(listLost(href, sheet!)).toEqual([]);
});

it("prints the sheet alone by its button", () => {
  expect(alone.length).toBe(1);
  expect(alone[0]!.words).not.toContain(squeeze("The clinic’s own header"));
  expect(listLost(hrefs[0]!, alone[0]!)).toEqual([]);
});

it("keeps to one page with the widest margins a dialog offers", () => {
  expect(wide.length).toBe(2);
  expect(listLost(hrefs[0]!, wide[1]!)).toEqual([]);
});
