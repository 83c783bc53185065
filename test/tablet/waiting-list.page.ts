import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, openPage } from "../support/browser.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";
import { type Served, serveTablet } from "./support/serve-tablet.ts";

const talk = "#talk=feeling-low-first-steps";
const passcode = "blowfish-crag";

let server: Served;
beforeAll(async () => {
  server = await serveTablet({ format: 1, drafts: true, waitingList: true });
});
afterAll(() => server.close());

const readPage = (page: Page) =>
  page.$eval("#app", (app) => (app as HTMLElement).innerText.replace(/\s+/g, " "));

async function untilSaid(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>("#app")?.innerText.includes(text),
    { timeout: 20_000 },
    text,
  );
}

/** Presses what is on the page itself, not within an element. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator(`#app ::-p-text(${name})`).click();
}

async function typePasscode(page: Page): Promise<void> {
  for (const field of await page.$$(".passcode input")) await field.type(passcode);
  await page.keyboard.press("Enter");
}

/** Opens the page and begins a list. */
async function beginList(prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
  const opened = await openPage(`${server.url}#waiting-list`, {
    width: 820,
    height: 1180,
    ...(prepare && { prepare }),
  });
  await opened.page.waitForSelector(".passcode input");
  await typePasscode(opened.page);
  await untilSaid(opened.page, "No talk waits.");
  return opened;
}

/** Starts a talk beside the list. */
async function startTalk(page: Page): Promise<void> {
  await page.evaluate((talk) => (location.hash = talk), talk);
  await page.locator("ithrive-session >>> .body button.main").click();
  await mark(page, "Good for me");
  await page.waitForSelector(".keep");
}

/** Marks the first answer. */
async function mark(page: Page, as: string): Promise<void> {
  await page.locator(`ithrive-session >>> [aria-label^="${as}: "]`).click();
}

describe("the waiting list of the tablet", () => {
  it("is not there where a service has not switched it on, and no database is opened", async () => {
    const plain = await serveTablet({ format: 1, drafts: true });
    const { page, close } = await openPage(`${plain.url}#waiting-list`);
    await untilSaid(page, "There is no such page here.");
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await close();
    await plain.close();
  });

  it("keeps a talk through a reload, says how many wait, and shows it to who has the passcode", async () => {
    const { page, problems, close } = await beginList();
    await startTalk(page);
    await press(page, "Keep in the waiting list");
    await untilSaid(page, "It was read back and is whole.");
    await page.evaluate(() => (location.hash = ""));
    await untilSaid(page, "Waiting list: 1");
    await page.evaluate(() => (location.hash = "#waiting-list"));
    // The browser asks before a page with an open talk is loaded again.
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await untilSaid(page, "The list is locked");
    expect(await readPage(page)).toContain("1 talk waits to be handed over.");
    expect(await page.title()).toBe("Waiting list · ithrive-grids");
    await typePasscode(page);
    await untilSaid(page, "No decision yet");
    await page.locator(".waiting button").click();
    await page.waitForFunction(() =>
      document.querySelector("ithrive-record")?.shadowRoot?.querySelector("h2"),
    );
    const widths = await page.$$eval("main, ithrive-record", (all) =>
      all.map((one) => one.getBoundingClientRect().width),
    );
    expect(widths[0]).toBe(widths[1]);
    expect(problems).toEqual([]);
    await close();
  });

  it("passes axe as it begins, locked, open and in a talk", async () => {
    const { page, close } = await openPage(`${server.url}#waiting-list`, { width: 820 });
    await page.waitForSelector(".passcode input");
    expect(await runAxeOnPage(page)).toEqual([]);
    await typePasscode(page);
    await untilSaid(page, "No talk waits.");
    await startTalk(page);
    await press(page, "Keep in the waiting list");
    await untilSaid(page, "It was read back and is whole.");
    expect(await runAxeOnPage(page)).toEqual([]);
    await page.evaluate(() => (location.hash = "#waiting-list"));
    await untilSaid(page, "1 talk waits");
    expect(await runAxeOnPage(page)).toEqual([]);
    await press(page, "Lock the list");
    await untilSaid(page, "The list is locked");
    expect(await runAxeOnPage(page)).toEqual([]);
    await close();
  });

  it("is locked when nobody has touched the screen for a while", async () => {
    const { page, close } = await beginList(async (page) => {
      await page.evaluateOnNewDocument(() => {
        const read = Date.now;
        Date.now = () => read() + Number(document.documentElement.dataset["later"] ?? 0);
      });
    });
    await page.evaluate(() => (document.documentElement.dataset["later"] = "660000"));
    await untilSaid(page, "The list is locked");
    await close();
  });

  it("says that there is no room, goes on with the talk, hands out the file, and can still remove", async () => {
    const { page, close } = await beginList();
    await startTalk(page);
    await press(page, "Keep in the waiting list");
    await untilSaid(page, "It was read back and is whole.");
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The device is full.", "QuotaExceededError");
      };
    });
    await mark(page, "Worries me");
    await untilSaid(page, "What changed since then is not in the list.");
    await press(page, "Keep the changes");
    await untilSaid(page, "There is no room left on this device");
    expect(await readPage(page)).toContain("The talk goes on in this page");
    expect(await readPage(page)).toContain("Save this talk as a file");
    await page.evaluate(() => (location.hash = "#waiting-list"));
    await page.locator(".waiting button + button").click();
    await press(page, "Remove for good");
    await untilSaid(page, "No talk waits.");
    await close();
  });

  const lacks: [string, string, () => void][] = [
    [
      "no encryption, as over plain http",
      "it needs a page that came over https",
      () => Object.defineProperty(crypto, "subtle", { value: undefined }),
    ],
    [
      "no database, as in some private windows",
      "this browser does not let the page keep anything",
      () => Object.defineProperty(window, "indexedDB", { value: undefined }),
    ],
  ];
  for (const [name, said, take] of lacks) {
    it(`says at once that there is ${name}, and offers the talk as a file`, async () => {
      const { page, close } = await openPage(`${server.url}${talk}`, {
        prepare: async (page) => void (await page.evaluateOnNewDocument(take)),
      });
      await untilSaid(page, said);
      await startTalk(page);
      expect(await readPage(page)).toContain("Save this talk as a file");
      await close();
    });
  }
});
