import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { type OpenPage, openPage } from "../support/browser.ts";
import { runAxeOnColours, runAxeOnPage } from "../support/run-axe-on-page.ts";

const talkPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A talk</title>
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="/none.svg">
  <script type="module" src="/cdn/ithrive.js"></script>
  <main><ithrive-session src="/grids/feeling-low-first-steps.json" show-draft></ithrive-session></main></html>`;

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({
    folders: { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") },
    pages: { "/talk": talkPage, "/none.svg": "" },
  });
});
afterAll(() => server.close());

/** Does what a person does to the control whose name starts so. */
type Act = (page: Page, name: string) => Promise<void>;

/** The control in view whose name starts so, in the open dialog or the open step before the bars. */
async function findControl(page: Page, name: string) {
  const found = await page.waitForFunction(
    (name) => {
      const shadow = document.querySelector("ithrive-session")?.shadowRoot;
      const nameOf = (control: HTMLElement) =>
        control.getAttribute("aria-label") ??
        ((control as HTMLInputElement).labels?.[0] ?? control).textContent ??
        "";
      const dialog = shadow?.querySelector("dialog[open]");
      const scopes = dialog ? [dialog] : [shadow?.querySelector(".body"), shadow];
      return scopes
        .flatMap((scope) => [...(scope?.querySelectorAll<HTMLElement>("button, input") ?? [])])
        .find((one) => nameOf(one).replace(/\s+/g, " ").trim().startsWith(name));
    },
    {},
    name,
  );
  return found as ElementHandle<HTMLElement>;
}

/** One touch in the middle of what can be touched. */
const touch: Act = async (page, name) => {
  const control = await findControl(page, name);
  const [x, y] = await control.evaluate((one) => {
    const target = one.closest("label") ?? one;
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = target.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.touchscreen.tap(x, y);
};

/** Tab until the control has the focus, then the key that presses it; what has the focus is always in view. */
const type: Act = async (page, name) => {
  const control = await findControl(page, name);
  const look = () =>
    control.evaluate((one) => {
      const shadow = one.getRootNode() as ShadowRoot;
      if (shadow.activeElement !== one) return "elsewhere";
      const target = one.closest("label") ?? one;
      const { left, top, width, height } = target.getBoundingClientRect();
      const hit = shadow.elementFromPoint(left + width / 2, top + height / 2);
      return hit && (target.contains(hit) || hit.contains(target)) ? "in view" : "covered";
    });
  for (let presses = 0; presses < 250 && (await look()) === "elsewhere"; presses++) {
    await page.keyboard.press("Tab");
  }
  expect(await look(), name).toBe("in view");
  await page.keyboard.press("Space");
};

/** Every step of a talk of two people; what is checked in each, once it is open. */
async function holdTalk(page: Page, act: Act, check: (step: string) => Promise<void>) {
  const press = async (...names: string[]) => {
    for (const name of names) await act(page, name);
  };
  await findControl(page, "Start");
  await check("Who is here");
  await press("Start", "Good for me: What does it involve?");
  await check("Compare");
  await press("I am ready", "I have it", "I am ready", "Show all marks");
  await press("Choose", "Exercise, sleep", "Yes, all of us", "In 2 weeks");
  await check("Decide");
  await press("What matters");
  await check("What matters");
  await press("Plan", "Thriving");
  await check("Plan");
  await press("Finish", "The notes");
  await check("Finish");
  await press("Stop and clear");
  await check("Clear this talk?");
  await press("Clear it all");
  await findControl(page, "Start a new talk");
}

/** Fits the window, and nothing in it fails axe, in the light or in the dark. */
async function checkStep({ page }: OpenPage, step: string) {
  const showIn = (value: string) =>
    page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${step} scrolls sideways`).toBeLessThanOrEqual(0);
  await showIn("light");
  // What lies half under a bar as it scrolls by is no small target.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await runAxeOnPage(page), step).toEqual([]);
  await showIn("dark");
  expect(await runAxeOnColours(page), `${step}, dark`).toEqual([]);
  await showIn("light");
}

describe("a whole talk on a page under the strict policy", () => {
  const ways = [
    { way: "by touch on a phone", width: 390, height: 844, act: touch },
    { way: "by touch on a tablet held upright", width: 820, height: 1180, act: touch },
    { way: "by keyboard on a tablet laid down", width: 1180, height: 820, act: type },
  ];
  for (const { way, width, height, act } of ways) {
    it(`can be held ${way}, every step as it should be`, async () => {
      const opened = await openPage(`${server.url}talk`, {
        prepare: (page) => page.setViewport({ width, height, hasTouch: act === touch }),
      });
      await holdTalk(opened.page, act, (step) => checkStep(opened, step));
      expect(opened.problems).toEqual([]);
      await opened.close();
    }, 60_000);
  }

  it("loses nothing that people tap where scripts run at a sixth of their speed", async () => {
    const opened = await openPage(`${server.url}talk`, {
      prepare: async (page) => {
        await page.setViewport({ width: 820, height: 1180, hasTouch: true });
        await page.emulateCPUThrottling(6);
      },
    });
    let told = {};
    await holdTalk(opened.page, touch, async (step) => {
      if (step !== "Finish") return;
      told = await opened.page.$eval("ithrive-session", ({ record }) => ({
        marks: record?.grids[0]?.reactions.map(({ by, reaction }) => `${by} ${reaction}`),
        isDecided: Boolean(record?.grids[0]?.decision),
        kind: record?.grouping?.agreed,
        hasReview: Boolean(record?.plan.reviewOn),
      }));
    });
    expect(told).toEqual({
      marks: ["p1 good"],
      isDecided: true,
      kind: "thriving",
      hasReview: true,
    });
    expect(opened.problems).toEqual([]);
    await opened.close();
  }, 60_000);
});
