import type { Page } from "puppeteer-core";

/**
 * Puts both clocks of a page into our hands, before its scripts run: they go on as they do, plus what
 * has passed by `passTime`, also over a reload.
 */
export async function holdClocks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // The window's name is what lives through a reload without being storage.
    const read = () => JSON.parse(window.name || "[0,0]") as [number, number];
    const wall = Date.now.bind(Date);
    const steady = performance.now.bind(performance);
    Date.now = () => wall() + read()[0];
    performance.now = () => steady() + read()[1];
  });
}
