import type { Page } from "puppeteer-core";

/** Lets minutes pass on the wall clock and, unless the device sleeps, on the steady one. */
export async function passTime(
  page: Page,
  minutes: number,
  { asleep = false } = {},
): Promise<void> {
  await page.evaluate(
    (by, isAsleep) => {
      const [wall, steady] = JSON.parse(window.name || "[0,0]") as [number, number];
      window.name = JSON.stringify([wall + by, isAsleep ? steady : steady + by]);
    },
    minutes * 60_000,
    asleep,
  );
}
