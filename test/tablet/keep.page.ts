import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "../support/browser.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";
import { waitWithin } from "../support/wait-within.ts";
import { holdClocks } from "./support/hold-clocks.ts";
import { listKept } from "./support/list-kept.ts";
import { passTime } from "./support/pass-time.ts";
import { press } from "./support/press.ts";
import { readText } from "./support/read-text.ts";
import { type Served, serveTablet, usualSettings } from "./support/serve-tablet.ts";
import { putOff } from "./support/talk-together.ts";

const hash = "#talk=feeling-low-first-steps";
const mark = "Good for me: What does it involve? Exercise";

let server: Served;
beforeAll(async () => {
  server = await serveTablet(usualSettings);
});
afterAll(() => server.close());

/** A page on which people have begun to talk. */
async function openTalk() {
  const opened = await openPage(server.url + hash, {
    prepare: async (page) => {
      page.on("dialog", (dialog) => void dialog.accept());
      await holdClocks(page);
    },
  });
  await press(opened.page, "Start");
  await press(opened.page, mark);
  return opened;
}

const readRecord = (page: Page) =>
  page.evaluate(() => JSON.stringify(document.querySelector("ithrive-session")?.record));

/** Waits until the crash copy holds the talk as it now stands. */
async function reload(page: Page): Promise<void> {
  await page.waitForFunction(() => sessionStorage.getItem("ithrive-talk") !== null);
  await page.reload({ waitUntil: "networkidle0" });
}

describe("a page that loads again", () => {
  it("comes back to the same talk, the same record and the same step", async () => {
    const { page, problems, close } = await openTalk();
    await press(page, "Not yet");
    await waitWithin(page, "ithrive-session", ".step-heading");
    await page.waitForFunction(
      () => document.querySelector("ithrive-session")?.record?.grids[0]?.decision !== undefined,
    );
    const before = await readRecord(page);
    const heading = await page.$eval("ithrive-session >>> .step-heading", (one) => one.textContent);
    for (const _time of [1, 2]) {
      await reload(page);
      await page.waitForFunction(
        (heading) =>
          document.querySelector("ithrive-session")?.shadowRoot?.querySelector(".step-heading")
            ?.textContent === heading,
        {},
        heading,
      );
      expect(await readRecord(page)).toBe(before);
    }
    expect(problems).toEqual([]);
    await close();
  });

  it("keeps marks covered that were covered, and turns as they stood", async () => {
    const { page, close } = await openTalk();
    await press(page, "I am ready");
    const covered = await page.$eval("ithrive-session", ({ screen }) => JSON.stringify(screen));
    expect(covered).toContain('"isHandingOver":true');
    await page.waitForFunction(() => sessionStorage.getItem("ithrive-talk") !== null);
    await reload(page);
    await page.waitForFunction(
      (covered) => JSON.stringify(document.querySelector("ithrive-session")?.screen) === covered,
      {},
      covered,
    );
    await close();
  });

  it("says on other pages that the talk is still open", async () => {
    const { page, close } = await openTalk();
    await page.evaluate(() => (location.hash = ""));
    await page.waitForSelector(".open-talk");
    await reload(page);
    await page.waitForSelector(".open-talk");
    await press(page, "Go on", ".open-talk");
    await waitWithin(page, "ithrive-session", ".step-heading");
    expect(await readRecord(page)).toContain('"reaction":"good"');
    await close();
  });

  it("covers the talk when it was away for a quarter of an hour, and clears it after an hour", async () => {
    const { page, close } = await openTalk();
    await page.waitForFunction(() => sessionStorage.getItem("ithrive-talk") !== null);
    await passTime(page, 15, { asleep: true });
    await page.reload({ waitUntil: "networkidle0" });
    await page.waitForSelector(".cover");
    expect(await readText(page, ".cover")).toContain("all of it is cleared in 15 minutes");
    await press(page, "Touch to go on", ".cover .row");
    await page.waitForFunction(() => document.querySelector(".cover") === null);
    expect(await readRecord(page)).toContain('"reaction":"good"');
    // The window is discarded: the page has no moment to look at the time before it is gone.
    await page.evaluateOnNewDocument(() => {
      const [wall, steady] = JSON.parse(window.name) as [number, number];
      window.name = JSON.stringify([wall + 3_600_000, steady]);
    });
    await page.reload({ waitUntil: "networkidle0" });
    await page.waitForSelector(".news");
    expect(await readText(page, ".news")).toContain("This screen was cleared");
    expect(await readRecord(page)).not.toContain('"reaction"');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    expect(await listKept(page)).toEqual([]);
    await close();
  });

  it("says so when the copy cannot be opened any more", async () => {
    const { page, close } = await openTalk();
    await page.waitForFunction(() => sessionStorage.getItem("ithrive-talk") !== null);
    await page.evaluate(() => {
      const copy = JSON.parse(sessionStorage.getItem("ithrive-talk")!) as { iv: string };
      sessionStorage.setItem("ithrive-talk", JSON.stringify({ ...copy, iv: "AAAAAAAAAAAAAAAA" }));
    });
    await page.reload({ waitUntil: "networkidle0" });
    await page.waitForSelector(".news");
    expect(await readText(page, ".news")).toContain("A talk could not be brought back");
    await close();
  });
});

describe("a talk that nobody touches", () => {
  it("is covered at ten minutes, also from the accessibility tree and from paper", async () => {
    const { page, problems, close } = await openTalk();
    await passTime(page, 9);
    expect(await page.$(".cover")).toBe(null);
    await passTime(page, 1);
    await page.waitForSelector(".cover");
    expect(await readText(page, ".cover")).toContain("This screen is covered");
    expect(await page.title()).toBe("Covered · ithrive-grids");
    const tree = JSON.stringify(await page.accessibility.snapshot());
    expect(tree).toContain("Touch to go on");
    expect(tree).not.toContain("Feeling low");
    expect(tree).not.toContain("Exercise");
    expect(await runAxeOnPage(page)).toEqual([]);
    await page.emulateMediaType("print");
    expect(
      await page.$eval("#app", (app) => app.checkVisibility({ visibilityProperty: true })),
    ).toBe(false);
    await page.emulateMediaType("screen");
    // One key, as one touch, goes on where people were.
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".cover") === null);
    expect(await page.title()).toContain("Feeling low");
    expect(await readRecord(page)).toContain('"reaction":"good"');
    expect(problems).toEqual([]);
    await close();
  });

  it("is warned of two minutes before, wiped at thirty, and says what it cannot clear", async () => {
    const { page, problems, close } = await openTalk();
    await passTime(page, 28);
    await page.waitForSelector(".cover [role=alert]");
    expect(await readText(page, ".cover [role=alert]")).toBe(
      "All of it is cleared in 2 minutes. Touch to keep it.",
    );
    await passTime(page, 1);
    await page.waitForFunction(() =>
      document.querySelector(".cover [role=alert]")?.textContent?.includes("1 minute."),
    );
    await passTime(page, 1);
    await page.waitForSelector("ithrive-library");
    expect(await page.$(".cover")).toBe(null);
    expect(await readText(page, ".news")).toContain("Nobody touched the screen for 30 minutes");
    expect(await readText(page, ".news")).toContain("It cannot remove what you copied");
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    expect(await listKept(page)).toEqual([]);
    await page.evaluate((hash) => (location.hash = hash), hash);
    await waitWithin(page, "ithrive-session", ".step-heading");
    expect(await readRecord(page)).not.toContain('"reaction"');
    expect(problems).toEqual([]);
    await close();
  });

  it("is wiped when the device wakes after an hour, before anything of it shows", async () => {
    const { page, close } = await openTalk();
    // Out of sight: from then on only an empty page could be painted.
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    const isSeen = () =>
      page.$eval("#app", (app) => app.checkVisibility({ visibilityProperty: true }));
    expect(await isSeen()).toBe(false);
    const shown = await page.evaluate(() => {
      const [wall, steady] = JSON.parse(window.name || "[0,0]") as [number, number];
      window.name = JSON.stringify([wall + 3_600_000, steady]);
      Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      return document.querySelector("ithrive-session") !== null;
    });
    expect(shown).toBe(false);
    expect(await isSeen()).toBe(true);
    expect(await readText(page, ".news")).toContain("This screen was cleared");
    await close();
  });

  it("is covered at the same time however far the clock is set back", async () => {
    const { page, close } = await openTalk();
    await passTime(page, -24 * 60, { asleep: true });
    await page.evaluate(() => window.dispatchEvent(new Event("pageshow")));
    expect(await page.$(".cover")).toBe(null);
    await passTime(page, 10);
    await page.waitForSelector(".cover");
    await close();
  });

  it("can be cleared from the cover without being seen, and names the file that is left", async () => {
    const { page, close } = await openTalk();
    await putOff(page);
    await press(page, "Save as a file");
    await passTime(page, 10);
    await page.waitForSelector(".cover");
    await press(page, "Stop and clear", ".cover .row");
    await press(page, "Go back", ".cover .row");
    await press(page, "Stop and clear", ".cover .row");
    await press(page, "Clear it all", ".cover .row");
    await page.waitForSelector("ithrive-library");
    expect(await readText(page, ".news")).toContain("The talk is cleared");
    expect(await readText(page, ".news")).toMatch(/the file you saved: \S+\.json/);
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    expect(await listKept(page)).toEqual([]);
    await close();
  });

  it("covers nothing where nothing private is open", async () => {
    const { page, close } = await openPage(server.url, { prepare: holdClocks });
    await passTime(page, 100);
    // The page looks at the time when it is shown again, and every second.
    await page.evaluate(() => window.dispatchEvent(new Event("pageshow")));
    expect(await page.$(".cover")).toBe(null);
    await close();
  });
});

describe("finish and clear", () => {
  it("leaves nothing: no storage, no clipboard, no way back, and names the file it cannot remove", async () => {
    const { page, problems, close } = await openTalk();
    const context = page.browserContext();
    await context.overridePermissions(server.url, ["clipboard-read", "clipboard-sanitized-write"]);
    await putOff(page);
    await press(page, "Copy");
    const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.bringToFront();
    expect((await readClipboard()).length).toBeGreaterThan(50);
    await press(page, "Save as a file");
    await press(page, "Finish and clear");
    await press(page, "Clear it all");
    await page.waitForSelector("main + .news");
    expect(await readText(page, "main + .news")).toContain("it cannot be pasted any more");
    expect(await readText(page, "ithrive-session")).toMatch(/the file you saved: \S+\.json/);
    expect((await readClipboard()).trim()).toBe("");
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    expect(await listKept(page)).toEqual([]);
    // Away and back, and a reload: by the history, by the browser's page cache, from storage.
    await page.goto("about:blank");
    await page.goBack({ waitUntil: "networkidle0" });
    await waitWithin(page, "ithrive-session", ".step-heading");
    expect(await readRecord(page)).not.toContain('"reaction"');
    await page.reload({ waitUntil: "networkidle0" });
    await waitWithin(page, "ithrive-session", ".step-heading");
    expect(await readRecord(page)).not.toContain('"reaction"');
    expect(problems).toEqual([]);
    await close();
  });

  it("clears the talk in a window that was doubled from this one, too", async () => {
    const { page, close } = await openTalk();
    await page.waitForFunction(() => sessionStorage.getItem("ithrive-talk") !== null);
    const [doubled] = await Promise.all([
      new Promise<Page>((resolve) => page.once("popup", (popup) => resolve(popup!))),
      page.evaluate(() => void window.open(location.href)),
    ]);
    await doubled.waitForFunction(() =>
      JSON.stringify(document.querySelector("ithrive-session")?.record)?.includes('"reaction"'),
    );
    await page.evaluate(() => (location.hash = ""));
    await press(page, "Stop and clear", ".open-talk");
    await press(page, "Clear it all", ".open-talk");
    await doubled.waitForSelector("ithrive-library");
    expect(await readText(doubled, ".news")).toContain("The talk is cleared");
    expect(await listKept(doubled)).toEqual([]);
    await close();
  });
});

describe("a quick exit", () => {
  it("leaves nothing behind, and the way back shows a new talk", async () => {
    const { page, close } = await openPage(`${server.url}#talk=hurting-myself`, {
      prepare: async (page) => page.on("dialog", (dialog) => void dialog.accept()) && undefined,
    });
    await press(page, "Start");
    const mark = await waitWithin(page, "ithrive-session", ".mark");
    await mark.evaluate((one) => one.click());
    await page.waitForFunction(() => sessionStorage.getItem("ithrive-talk") !== null);
    await page.$eval("ithrive-session >>> [part=leave]", (one) => (one as HTMLElement).click());
    await page.waitForFunction(() => location.href === "about:blank");
    await page.goto(server.url, { waitUntil: "networkidle0" });
    // The key of what is gone may still lie there: it opens nothing, and the next start removes it.
    expect((await listKept(page)).filter((place) => place !== "databases")).toEqual([]);
    expect(await page.$(".open-talk")).toBe(null);
    await close();
  });
});
