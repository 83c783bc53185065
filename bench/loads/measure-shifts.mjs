// Whether words move once they are there: layout-shift entries from the request until the page has long been idle.

import { openPage } from "../browser/open-page.mjs";

const widths = [390, 820, 1180];

/** @returns {Promise<Record<number, number>>} width to the sum of all shifts */
export async function measureShifts({ browser, url, slowdown, expected }, path) {
  const results = {};
  for (const width of widths) {
    const { page, close } = await openPage(browser, url + path, {
      expected,
      width,
      slowdown,
      patience: 15_000,
    });
    // What comes when the browser is idle has come, and has been drawn, by then.
    await page.waitForNetworkIdle({ idleTime: 1000 }).catch(() => undefined);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    const shifts = await page.evaluate(() => globalThis.bench.shifts);
    results[width] = shifts.reduce((sum, { value }) => sum + value, 0);
    await close();
  }
  return results;
}
