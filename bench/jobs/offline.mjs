// J9: the page is opened once, the network goes, and it is loaded again: is the grid still there?

import { openPage } from "../browser/open-page.mjs";

/** @returns {Promise<{ readable: number }>} the share of the words after an offline reload */
export async function measureOffline({ browser, url, fixture, expected }, { id }) {
  const { page, close } = await openPage(browser, `${url}${fixture}/${id}/`, { expected });
  await page.setOfflineMode(true);
  try {
    await page.reload({ waitUntil: "load", timeout: 10_000 });
    await page.waitForFunction(() => globalThis.bench.isDone, { timeout: 5000 });
    return { readable: await page.evaluate(() => globalThis.bench.look()) };
  } catch {
    return { readable: 0 };
  } finally {
    await close();
  }
}
