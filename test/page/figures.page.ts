import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readCompiledGrid } from "../../src/compiled/index.ts";
import { readTables } from "../support/accessibility-tree.ts";
import { openPage } from "../support/browser.ts";
import { waitWithin } from "../support/wait-within.ts";

const href = "child-worries-a-lot.json";
const grid = readCompiledGrid(
  JSON.parse(readFileSync(join(root, "dist/grids", href), "utf8")) as unknown,
);
const row = grid.questions.find(({ id }) => id === "how-likely")!;

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") },
    pages: {
      "/none.svg": "",
      "/grid": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title>
        <meta name="color-scheme" content="light dark"><link rel="icon" href="/none.svg">
        <script type="module" src="/cdn/ithrive-grid.js"></script>
        <main><h1>Help</h1>
          <ithrive-grid src="/grids/${href}" show-draft view="table"></ithrive-grid></main></html>`,
    },
  });
});
afterAll(() => server.close());

// Opens the pictures of an option and waits until they are drawn.
async function openPictures(page: Page, option: string): Promise<void> {
  const panel = `#reveal-pictures--${row.id}--${option}`;
  const button = await waitWithin(page, "ithrive-grid", `[aria-controls="${panel.slice(1)}"]`);
  await button.evaluate((one) => one.click());
  await waitWithin(page, "ithrive-grid", `${panel} .figures`);
}

async function readCell(page: Page, option: string): Promise<string> {
  const [table] = await readTables(page);
  const cells = table!.rows.find(({ name }) => name.includes(row.ask))!.cells;
  return cells[grid.options.findIndex(({ id }) => id === option)]!;
}

const countOf = (text: string, part: string) => text.split(part).length - 1;

describe("pictures of chance, as assistive technology is told of them", () => {
  it("say both ways round, of both groups, and all that the figures rest on, once", async () => {
    const { page, problems, close } = await openPage(`${server.url}grid`);
    await openPictures(page, "parent-led");
    const told = await readCell(page, "parent-led");
    for (const once of [
      "50 in 100 after eight sessions of parent-led CBT",
      "25 in 100 on a waiting list.",
      "50 in 100: this did not happen.",
      "75 in 100: this did not happen.",
      "Who was counted: children with an anxiety disorder whose parent had none, UK",
      "194 people took part.",
      "When: end of treatment",
      "Comparison group: on a waiting list.",
      "Nobody has rated how sure this is.",
    ]) {
      expect([once, countOf(told, once)]).toEqual([once, 1]);
    }
    expect(told).not.toContain("this happened");
    expect(problems).toEqual([]);
    await close();
  });

  it("say of what nobody knows that nobody knows it", async () => {
    const { page, close } = await openPage(`${server.url}grid`);
    await openPictures(page, "school");
    const told = await readCell(page, "school");
    expect(countOf(told, "nobody knows how many.")).toBe(1);
    expect(countOf(told, "Each question mark is one of 100 people.")).toBe(1);
    await close();
  });
});

describe("pictures of chance without colour", () => {
  for (const [name, features] of Object.entries({
    "forced colours": [
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: "dark" },
    ],
    "dark colours": [{ name: "prefers-color-scheme", value: "dark" }],
  })) {
    it(`are drawn in the ink of words in ${name}`, async () => {
      const { page, close } = await openPage(`${server.url}grid`);
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", { features });
      await openPictures(page, "cbt");
      const inks = await page.$eval("ithrive-grid >>> .figures", (figures) => {
        const [full, empty] = figures.querySelectorAll("svg.dots path");
        const look = (one: Element | undefined) => getComputedStyle(one!);
        return {
          words: look(figures).color,
          full: look(full).fill,
          empty: look(empty).stroke,
          hollow: look(empty).fill,
        };
      });
      expect(inks).toEqual({
        words: inks.words,
        full: inks.words,
        empty: inks.words,
        hollow: "none",
      });
      await close();
    });
  }

  it("are on paper when they are open", async () => {
    const { page, close } = await openPage(`${server.url}grid`);
    await openPictures(page, "cbt");
    await page.emulateMediaType("print");
    const printed = await page.$$eval("ithrive-grid >>> svg.dots", (pictures) =>
      pictures.map((one) => one.getBoundingClientRect().width > 0),
    );
    expect(printed).toEqual([true, true]);
    await close();
  });
});
