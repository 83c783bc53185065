import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readCompiledGrid } from "../../src/compiled/index.ts";
import { openPage } from "../support/browser.ts";
import { createPaperTalk } from "../support/paper-talk.ts";

const folder = join(root, "dist/grids");
const files = (await readdir(folder)).filter(
  (file) => file.endsWith(".json") && file !== "index.json",
);
const grids = files.map((file) =>
  readCompiledGrid(JSON.parse(readFileSync(join(folder, file), "utf8"))),
);

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
    <link rel="icon" href="/none.svg"><script type="module" src="/cdn/ithrive.js"></script>
    <h1>A page around it</h1><ithrive-record></ithrive-record></html>`;
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn") },
    pages: { "/record": page, "/none.svg": "" },
  });
});
afterAll(() => server.close());

/** What is on each page of an edition of a talk, as a reader of PDFs finds it. */
async function print(edition: "take-home" | "large-print", grid: (typeof grids)[number]) {
  const { page, close } = await openPage(`${server.url}record`);
  await page.evaluate(
    async (name, given) => {
      window.print = () => {};
      const element = Object.assign(document.querySelector("ithrive-record")!, given);
      await element.updateComplete;
      await element.print(name);
    },
    edition,
    { grid, record: createPaperTalk([grid]) },
  );
  const data = await page.pdf({ preferCSSPageSize: true });
  await close();
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  return {
    text: words.map(({ str }) => str).join(""),
    smallest: Math.min(...words.map(({ height }) => height)),
    size: page.view.slice(2).map(Math.round),
  };
}

const toSigns = (text: string) => text.replace(/\s+/g, "");

for (const grid of grids) {
  const name = `${grid.id} ${grid.language}`;

  it(`goes home on one upright page, nothing of the page around it: ${name}`, async () => {
    const pages = await print("take-home", grid);
    expect(pages.map(({ size }) => size)).toEqual([[595, 842]]);
    const [{ text, smallest }] = pages as [(typeof pages)[0]];
    const signs = toSigns(text);
    for (const said of ["I can start this week.", "Ring for a first day", "Music", "6f1c2d3e"]) {
      expect(signs).toContain(toSigns(said));
    }
    expect(signs).not.toContain(toSigns("A page around it"));
    // Fine print is 0.85 of the smallest type, which is 10 points.
    expect(smallest).toBeGreaterThanOrEqual(8.4);
  });

  it(`is printed large, numbered, each question named on each of its pages: ${name}`, async () => {
    const pages = await print("large-print", grid);
    const all = toSigns(pages.map(({ text }) => text).join(""));
    for (const { ask } of grid.questions) expect(all).toContain(toSigns(ask));
    for (const option of grid.options) expect(all).toContain(toSigns(option.name));
    for (const [index, { text, smallest, size }] of pages.entries()) {
      expect(size).toEqual([595, 842]);
      expect(smallest).toBeGreaterThanOrEqual(15.9);
      expect(toSigns(text)).toContain(`${index + 1}/${pages.length}`);
    }
    // More headings than questions: those that run over a page stand on the next one too.
    const headings = grid.questions.reduce(
      (count, { ask }) => count + all.split(toSigns(ask)).length - 1,
      0,
    );
    expect(headings).toBeGreaterThan(grid.questions.length);
  });
}
