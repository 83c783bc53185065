import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readLibraryIndex } from "../../src/compiled/index.ts";
import { openPage } from "../support/browser.ts";
import { runAxeOnColours, runAxeOnPage } from "../support/run-axe-on-page.ts";

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(root, "dist/grids", path), "utf8"));
const { grids } = readLibraryIndex(readJson("index.json"));

const toPage = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title>
    <meta name="color-scheme" content="light dark"><link rel="icon" href="/none.svg">
    <script type="module" src="/cdn/ithrive-grid.js"></script>
    <main><h1>Help</h1>${body}</main></html>`;

const pages = Object.fromEntries(
  grids.map(({ href }) => [
    `/page/${href}`,
    toPage(`<ithrive-grid src="/grids/${href}" show-draft exit-url="/away"></ithrive-grid>`),
  ]),
);

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") },
    pages: { ...pages, "/none.svg": "", "/away": toPage("<p>Weather</p>") },
  });
});
afterAll(() => server.close());

describe("a page with nothing but a script tag and the element", () => {
  it.each(grids.map(({ href }) => href))(
    "passes axe on %s in light and in dark colours",
    async (href) => {
      const { page, close } = await openPage(`${server.url}page/${href}`);
      // Without motion a change of scheme is over at once; colours halfway through are nobody's.
      const showIn = (value: string) =>
        page.emulateMediaFeatures([
          { name: "prefers-color-scheme", value },
          { name: "prefers-reduced-motion", value: "reduce" },
        ]);
      await showIn("light");
      expect(await runAxeOnPage(page)).toEqual([]);
      await showIn("dark");
      expect(await runAxeOnColours(page)).toEqual([]);
      await close();
    },
  );

  it("is left at once, and the page left behind is not one step back", async () => {
    const { page, close } = await openPage(`${server.url}page/${grids[0]!.href}`);
    const steps = await page.evaluate(() => history.length);
    const gone = page.waitForNavigation();
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("ithrive-grid") as HTMLElement;
      shadowRoot?.querySelector<HTMLElement>("[part=leave]")?.click();
    });
    await gone;
    expect(page.url()).toBe(`${server.url}away`);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await close();
  });
});
