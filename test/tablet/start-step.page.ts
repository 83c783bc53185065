import { afterAll, beforeAll, expect, it } from "vitest";
import { openPage } from "../support/browser.ts";
import { type Served, serveTablet } from "./support/serve-tablet.ts";

let server: Served;
beforeAll(async () => {
  server = await serveTablet();
});
afterAll(() => server.close());

for (const [width, height] of [
  [820, 1180],
  [1180, 820],
] as const) {
  it(`has help, what is kept, two people and Start in view at ${width} by ${height}`, async () => {
    const hash = "#talk=feeling-low-first-steps";
    const { page, close } = await openPage(server.url + hash, { width, height });
    await page.waitForFunction(() =>
      document.querySelector("ithrive-session")?.shadowRoot?.querySelector(".people"),
    );
    const found = await page.$eval("ithrive-session", ({ shadowRoot }) => {
      const selectors = [".danger a", ".contacts a", "[part=title]", ".kept", ".people li + li"];
      const start = [...shadowRoot!.querySelectorAll("button")].find(
        (button) => button.textContent!.trim() === "Start",
      );
      const elements = [...selectors.map((one) => shadowRoot!.querySelector(one)), start];
      return elements.map((element) => element!.getBoundingClientRect().bottom);
    });
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found.at(-1)).toBeLessThan(height);
    await close();
  });
}
