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
import { readTables } from "../support/accessibility-tree.ts";
import { type OpenPage, openPage } from "../support/browser.ts";

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(root, "dist/grids", path), "utf8"));
const hrefs = readLibraryIndex(readJson("index.json")).grids.map(({ href }) => href);

const pages = Object.fromEntries(
  hrefs.map((href) => [
    `/page/${href}`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title>
      <link rel="icon" href="/none.svg">
      <script type="module" src="/cdn/ithrive-grid.js"></script>
      <main><ithrive-grid src="/grids/${href}" show-draft></ithrive-grid></main></html>`,
  ]),
);

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") },
    pages: { ...pages, "/none.svg": "" },
  });
});
afterAll(() => server.close());

/** Presses the n-th button there is; false where there are fewer. */
const press = (page: Page, selector: string, place = 0) =>
  page.evaluate(
    async (selector, place) => {
      const element = document.querySelector("ithrive-grid");
      const button = element?.shadowRoot?.querySelectorAll<HTMLElement>(selector)[place];
      button?.click();
      await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      return Boolean(button);
    },
    selector,
    place,
  );

/** Asks for a view, and waits until the element has seen its new width and drawn it. */
const showView = (page: Page, view: string) =>
  page.evaluate(async (view) => {
    const element = document.querySelector("ithrive-grid")!;
    element.setAttribute("view", view);
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await drawn();
    await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    await drawn();
  }, view);

/** How to come past everything a view shows: to its first part, then on until there is none. */
const ways = {
  table: { width: 1180, next: () => Promise.resolve(false) },
  columns: { width: 600, next: (page: Page) => press(page, ".step.by1") },
  question: {
    width: 390,
    first: (page: Page) => press(page, ".reading > .choices .choice"),
    next: (page: Page) => press(page, ".step.by1"),
  },
  option: {
    width: 390,
    first: (page: Page) => press(page, ".reading > .choices .choice"),
    next: (page: Page) => press(page, ".step.by1"),
  },
} as const;

/** Cells of the tree as "question | option", each found with its own words; anything else as it is told. */
async function listNamed(page: Page, grid: CompiledGrid): Promise<string[]> {
  const [table] = await readTables(page);
  const columns = (table?.columns ?? []).slice(1);
  return (table?.rows ?? []).flatMap(({ name, cells }) => {
    const question = grid.questions.find(({ ask }) => ask === name);
    if (cells.length !== columns.length) return [`${name}: ${cells.length} of ${columns.length}`];
    return cells.map((cell, place) => {
      const option = grid.options.find((one) => one.name === columns[place]);
      const answer = option && question?.answers[option.id];
      const words = answer ? toPlainText(answer.text) : "";
      const isOwn = cell !== "" && holdsInOrder(cell, words);
      return isOwn ? `${name} | ${option?.name}` : `${name} | ${columns[place]}: ${cell}`;
    });
  });
}

// What explains a term stands between an author's words.
function holdsInOrder(text: string, words: string): boolean {
  const inText: readonly string[] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  let from = 0;
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    const place = inText.indexOf(word, from);
    from = place + 1;
    return place >= 0;
  });
}

describe("every cell has its question and its option for names, in Chromium's accessibility tree", () => {
  describe.each(hrefs)("%s", (href) => {
    const grid = readCompiledGrid(readJson(href));
    const all = grid.questions
      .flatMap(({ ask }) => grid.options.map(({ name }) => `${ask} | ${name}`))
      .sort();
    // One reader turns the tablet and asks for one view after another.
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await openPage(`${server.url}page/${href}`);
    });
    afterAll(() => opened.close());

    it.each(Object.entries(ways))("as %s", async (view, { width, next, ...way }) => {
      const { page, problems } = opened;
      await page.setViewport({ width, height: 800 });
      await showView(page, view);
      if ("first" in way) await way.first(page);
      const named = new Set<string>();
      do {
        for (const cell of await listNamed(page, grid)) named.add(cell);
      } while (await next(page));
      expect([...named].sort()).toEqual(all);
      expect(problems).toEqual([]);
    });
  });
});
