import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "../support/browser.ts";
import { holdClocks } from "./support/hold-clocks.ts";
import { passTime } from "./support/pass-time.ts";
import { press } from "./support/press.ts";
import { type Served, serveTablet, usualSettings } from "./support/serve-tablet.ts";

const hash = "#talk=feeling-low-first-steps";

let server: Served;
beforeAll(async () => {
  server = await serveTablet(usualSettings);
});
afterAll(() => server.close());

/** A page whose screen can be kept awake, or cannot: what is asked of the device is written down. */
async function openTablet(isRefused = false) {
  const opened = await openPage(server.url + hash, {
    prepare: async (page) => {
      page.on("dialog", (dialog) => void dialog.accept());
      await holdClocks(page);
      await page.evaluateOnNewDocument((isRefused) => {
        const held = new Set<EventTarget>();
        const request = async () => {
          document.documentElement.dataset["asked"] = String(
            Number(document.documentElement.dataset["asked"] ?? 0) + 1,
          );
          if (isRefused) throw new DOMException("The battery is low.", "NotAllowedError");
          const lock = Object.assign(new EventTarget(), {
            async release() {
              if (!held.delete(lock)) return;
              lock.dispatchEvent(new Event("release"));
            },
          });
          held.add(lock);
          return lock;
        };
        Object.defineProperty(navigator, "wakeLock", { value: { request } });
        Object.assign(window, {
          countHeld: () => held.size,
          // As a browser does with the lock of a page that goes out of sight.
          letGo: () => held.forEach((lock) => void (lock as WakeLockSentinel).release()),
        });
      }, isRefused);
    },
  });
  return opened;
}

type Faked = Window & { countHeld: () => number; letGo: () => void };

const countHeld = (page: Page) => page.evaluate(() => (window as unknown as Faked).countHeld());

const untilHeld = (page: Page, count: number) =>
  page.waitForFunction((count) => (window as unknown as Faked).countHeld() === count, {}, count);

async function beginTalk(page: Page): Promise<void> {
  await press(page, "Start");
  await press(page, "Good for me: What does it involve? Exercise");
}

async function setSight(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((state) => {
    if (state === "hidden") (window as unknown as Faked).letGo();
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

describe("the screen during a talk", () => {
  it("is kept awake from when a talk opens until it is cleared, and not for reading", async () => {
    const { page, problems, close } = await openTablet();
    expect(await countHeld(page)).toBe(0);
    await beginTalk(page);
    await untilHeld(page, 1);
    await page.evaluate(() => (location.hash = ""));
    await press(page, "Stop and clear", ".open-talk");
    await press(page, "Clear it all", ".open-talk");
    await untilHeld(page, 0);
    expect(problems).toEqual([]);
    await close();
  });

  it("is kept awake again when the page comes back into sight", async () => {
    const { page, close } = await openTablet();
    await beginTalk(page);
    await untilHeld(page, 1);
    await setSight(page, "hidden");
    expect(await countHeld(page)).toBe(0);
    await setSight(page, "visible");
    await untilHeld(page, 1);
    await close();
  });

  it("may go dark while it is covered, and is kept awake again when people go on", async () => {
    const { page, close } = await openTablet();
    await beginTalk(page);
    await untilHeld(page, 1);
    await passTime(page, 10);
    await page.waitForSelector(".cover");
    await untilHeld(page, 0);
    await press(page, "Touch to go on", ".cover .row");
    await untilHeld(page, 1);
    await close();
  });

  it("goes its usual way where the device refuses, and the talk goes on without a word of it", async () => {
    const { page, problems, close } = await openTablet(true);
    await beginTalk(page);
    await page.waitForFunction(() => document.documentElement.dataset["asked"] !== undefined);
    await press(page, "Good for me: What does it involve? A guided");
    await page.waitForFunction(
      () => document.querySelector("ithrive-session")?.record?.grids[0]?.reactions.length === 2,
    );
    expect(problems).toEqual([]);
    await close();
  });
});
