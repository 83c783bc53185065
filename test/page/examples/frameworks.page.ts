import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../../examples/examples.mjs";
import { serveExample } from "../../../examples/serve-example.mjs";
import { root } from "../../../scripts/root.mjs";
import { openWatchedPage } from "../../support/watched-page.ts";
import {
  mark,
  press,
  waitForGridText,
  waitForHeading,
  waitForNoGrid,
  waitForOutput,
  waitForTable,
} from "./use-page.ts";

const feelingLow = "Feeling low: what can I try first?";
const worrying = "Worrying a lot: what can I try?";
const kindOfHelp = "What kind of help fits us now?";

// The pages of these are one and the same to a reader, whatever made them.
const alike = examples.filter(({ name }) => name !== "htmx" && name !== "iframe");

const choose = (page: Page, name: string, value: string) =>
  page.select(`::-p-aria([name="${name}"][role="combobox"])`, value);

beforeAll(() => {
  if (existsSync(join(root, "build/examples/built-from"))) return;
  throw new Error("The examples are not built: `npm test -- page examples` builds them.");
});

for (const example of alike) {
  describe(`the example in ${example.title}`, () => {
    let server: Awaited<ReturnType<typeof serveExample>>;
    let url = "";
    beforeAll(async () => {
      server = await serveExample(example);
      url = `${server.url}${example.name}/`;
    });
    afterAll(() => server.close());

    it("comes from its server with the grid's attributes and what stands in for it, and keeps both", async () => {
      const { page, problems, close } = await openWatchedPage(url);
      await waitForHeading(page, feelingLow);
      const { html, kept } = await page.evaluate(() => ({
        html: window.served?.html ?? "",
        kept: window.served?.nodes.map((node) => node.deref()?.isConnected ?? false) ?? [],
      }));
      expect(html).toMatch(/^<ithrive-grid [^>]*src="\/grids\/feeling-low-first-steps\.json"/);
      expect(html).toMatch(/^<ithrive-grid [^>]*nation="GB-ENG"/);
      expect(html).toMatch(/^<ithrive-grid [^>]*lang="en-GB"/);
      expect(html).toMatch(/^<ithrive-grid [^>]*show-draft[ =>]/);
      expect(html).toContain(`<h2>${feelingLow}</h2>`);
      expect(html).toContain('<a href="/help/">Where to find help now</a>');
      expect(kept).not.toContain(false);
      expect(kept.length).toBeGreaterThanOrEqual(3);
      expect(problems).toEqual([]);
      await close();
    });

    it("shows what the page's own state says, and hears what a reader does", async () => {
      const { page, problems, close } = await openWatchedPage(url);
      await waitForOutput(page, "Shown: feeling-low-first-steps. Marked: 0.");

      await choose(page, "Grid", "worrying-a-lot");
      await waitForHeading(page, worrying);
      await waitForOutput(page, "Shown: worrying-a-lot.");
      await mark(page);
      await waitForOutput(page, "Marked: 1.");

      await press(page, "Give a grid as an object");
      await waitForHeading(page, kindOfHelp);
      await waitForOutput(page, "Shown: kind-of-help.");
      await choose(page, "Grid", "feeling-low-first-steps");
      await waitForHeading(page, feelingLow);

      await press(page, "Show drafts");
      await waitForTable(page, false);
      await waitForGridText(page, "NHS 111 Wales", false);
      await choose(page, "Nation", "GB-WLS");
      await waitForGridText(page, "NHS 111 Wales", true);
      await press(page, "Show drafts");
      await waitForTable(page, true);

      expect(await page.$eval("ithrive-grid", ({ lang }) => lang)).toBe("en-GB");
      expect(problems).toEqual([]);
      await close();
    });

    it("lets go of everything when the grid is taken away", async () => {
      const { page, problems, listListeners, listGrids, close } = await openWatchedPage(url);
      await waitForOutput(page, "Shown: feeling-low-first-steps.");
      await press(page, "Show the grid");
      await waitForNoGrid(page);
      const listeners = await listListeners();

      for (const marked of ["Marked: 1.", "Marked: 1."]) {
        await press(page, "Show the grid");
        await waitForHeading(page, feelingLow);
        await mark(page);
        await waitForOutput(page, marked);
        await press(page, "Show the grid");
        await waitForNoGrid(page);
      }

      expect(await listListeners()).toEqual(listeners);
      expect(await page.evaluate(() => window.seenGrids.length)).toBe(3);
      // What is held for the last act, by a framework or the browser, goes with one more.
      await press(page, "Show drafts");
      // What a framework itself holds on to is at most the first, however many there were.
      const listLeft = async () =>
        (await listGrids()).filter((index) => index > 0 || !example.keepsFirst);
      await expect.poll(listLeft, { timeout: 20_000 }).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    });
  });
}
