import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readCompiledGrid } from "../../src/compiled/index.ts";
import { openPage } from "../support/browser.ts";

const file = "feeling-low-first-steps.json";
const grid = readCompiledGrid(JSON.parse(readFileSync(join(root, "dist/grids", file), "utf8")));
// A draft, long overdue, translated from words that have changed since.
const old = JSON.stringify({
  ...grid,
  status: "draft",
  translation: { of: "en-GB", reviewed: false, outdated: ["title"], missing: [] },
});
const views = ["table", "columns", "question", "option"];

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  const toPage = (view: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title>
      <link rel="icon" href="/none.svg"><script type="module" src="/cdn/ithrive-grid.js"></script>
      <ithrive-grid src="/old" show-draft today="2040-01-01" view="${view}"></ithrive-grid></html>`;
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn") },
    pages: {
      "/old": old,
      "/none.svg": "",
      ...Object.fromEntries(views.map((view) => [`/${view}`, toPage(view)])),
    },
  });
});
afterAll(() => server.close());

for (const view of views) {
  for (const media of ["screen", "print"] as const) {
    it(`says on ${media} as ${view} that a grid is a draft, overdue and out of date`, async () => {
      const { page, close } = await openPage(`${server.url}${view}`, { width: 390 });
      await page.emulateMediaType(media);
      const words = await page.evaluate(
        () =>
          document.querySelector("ithrive-grid")?.shadowRoot?.querySelector("article")?.innerText,
      );
      expect(words).toContain("Not yet reviewed by clinicians");
      expect(words).toContain("Parts whose original has changed: 1.");
      expect(words).toContain("This grid was due to be looked at again by");
      await close();
    });
  }

  it(`is whole on paper as ${view}, and nothing to press of the screen is on it`, async () => {
    const { page, close } = await openPage(`${server.url}${view}`, { width: 390 });
    await page.emulateMediaType("print");
    const seen = await page.evaluate(() => {
      const shadow = document.querySelector("ithrive-grid")?.shadowRoot;
      const count = (selector: string) =>
        [...(shadow?.querySelectorAll(selector) ?? [])].filter((node) => node.checkVisibility())
          .length;
      return [count("td[part=answer]"), count("th[part=question]"), count(".view-switch, .steps")];
    });
    const { questions, options } = grid;
    expect(seen).toEqual([questions.length * options.length, questions.length, 0]);
    await close();
  });
}
