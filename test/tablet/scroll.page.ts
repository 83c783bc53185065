import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { openPage } from "../support/browser.ts";
import { waitWithin } from "../support/wait-within.ts";
import { type Served, serveTablet } from "./support/serve-tablet.ts";

let server: Served;
beforeAll(async () => {
  server = await serveTablet();
});
afterAll(() => server.close());

/** Scrolls as a hand does, and waits until the page has taken note of it. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(
    (top) =>
      new Promise<void>((resolve) => {
        window.addEventListener("scroll", () => requestAnimationFrame(() => resolve()), {
          once: true,
        });
        window.scrollTo(0, top);
      }),
    top,
  );
}

/** The words that stand a quarter down the window, and how far down they stand. */
const readPlace = (page: Page) =>
  page.evaluate(() => {
    const shown = document.querySelector("ithrive-library, ithrive-grid")!.shadowRoot!;
    const found = shown.elementFromPoint(innerWidth / 2, innerHeight / 4)!;
    return { text: found.textContent!.trim(), top: found.getBoundingClientRect().top };
  });

describe("people's place", () => {
  it("is where they left it when they come back to the library", async () => {
    const { page, close } = await openPage(server.url, { width: 820, height: 1180 });
    await waitWithin(page, "ithrive-library", "a[href^='#grid']");
    await scrollTo(page, 900);
    await page.evaluate(() => (location.hash = "#grid=worrying-a-lot"));
    await page.waitForSelector("ithrive-grid");
    await page.waitForFunction(() => scrollY === 0);
    await page.goBack();
    await page.waitForFunction(() => scrollY === 900);
    await page.goForward();
    await page.waitForFunction(() => document.querySelector("ithrive-grid") && scrollY === 0);
    await close();
  });

  it("is kept when the tablet is turned, in the library", async () => {
    const { page, close } = await openPage(server.url, { width: 820, height: 1180 });
    await waitWithin(page, "ithrive-library", "a[href^='#grid']");
    await scrollTo(page, 1300);
    const before = await readPlace(page);
    await page.setViewport({ width: 1180, height: 820 });
    await page.waitForFunction(
      ({ text, top }) => {
        const shown = document.querySelector("ithrive-library")!.shadowRoot!;
        const found = [...shown.querySelectorAll("*")]
          .reverse()
          .find((element) => element.textContent!.trim() === text);
        return found && Math.abs(found.getBoundingClientRect().top - top) < 2;
      },
      {},
      before,
    );
    await close();
  });
});
