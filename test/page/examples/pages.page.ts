import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../../examples/examples.mjs";
import { serveExample } from "../../../examples/serve-example.mjs";
import { openWatchedPage } from "../../support/watched-page.ts";
import { waitWithin } from "../../support/wait-within.ts";
import { mark, press, waitForHeading, waitForNoGrid, waitForOutput } from "./use-page.ts";

const serve = (name: string) => serveExample(examples.find((example) => example.name === name)!);

describe("the example in htmx", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve("htmx");
  });
  afterAll(() => server.close());

  it("shows a grid in every page swapped in, twice over, and lets go of all that were swapped out", async () => {
    const url = `${server.url}htmx/`;
    const { page, problems, listListeners, listGrids, close } = await openWatchedPage(url);
    await press(page, "Worrying a lot");
    await waitForHeading(page, "Worrying a lot: what can I try?");
    await press(page, "No grid");
    await waitForNoGrid(page);
    const listeners = await listListeners();

    for (const round of [1, 2]) {
      await press(page, "Feeling low");
      await waitForHeading(page, "Feeling low: what can I try first?");
      await waitForOutput(page, "Shown: feeling-low-first-steps.");
      const { attributes, link } = await page.$eval("ithrive-grid", (grid) => ({
        attributes: ["nation", "lang", "show-draft"].map((name) => grid.getAttribute(name)),
        link: grid.querySelector("a")?.textContent,
      }));
      expect(attributes).toEqual(["GB-WLS", "en-GB", ""]);
      expect(link).toBe("Where to find help now");
      await mark(page);
      await waitForOutput(page, "Marked: 1.");

      await press(page, "Kinds of help");
      await waitForHeading(page, "What kind of help fits us now?");
      await waitForOutput(page, "Shown: kind-of-help.");
      await press(page, "No grid");
      await waitForNoGrid(page);
      expect(await page.evaluate(() => window.seenGrids.length)).toBe(1 + 2 * round);
    }

    expect(await listListeners()).toEqual(listeners);
    await expect.poll(listGrids, { timeout: 20_000 }).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("the example in a frame", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve("iframe");
  });
  afterAll(() => server.close());

  it("shows the grid, is heard by the page around it, and goes when the frame goes", async () => {
    const { page, problems, listListeners, close } = await openWatchedPage(`${server.url}iframe/`);
    const listeners = await listListeners();
    const findFrame = () => page.frames().find((frame) => frame.url().endsWith("/plain/"));

    for (const round of [1, 2]) {
      await expect.poll(() => findFrame() !== undefined, { timeout: 20_000 }).toBe(true);
      const frame = findFrame()!;
      await waitForHeading(frame, "Feeling low: what can I try first?");
      await (await waitWithin(frame, "ithrive-grid", ".toolbar > [aria-pressed]")).click();
      await (await waitWithin(frame, "ithrive-grid", '[aria-label^="Good for me"]')).click();
      await waitForOutput(page, "Marked: 1.");
      await waitForOutput(frame, "Marked: 1.");
      await press(page, "Show the grid");
      await page.waitForFunction(() => window.frames.length === 0);
      if (round === 1) await press(page, "Show the grid");
    }

    expect(await listListeners()).toEqual(listeners);
    expect(problems).toEqual([]);
    await close();
  });
});
