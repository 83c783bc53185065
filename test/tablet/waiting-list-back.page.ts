import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../src/record/index.ts";
import { openPage } from "../support/browser.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";
import { press } from "./support/press.ts";
import { readText } from "./support/read-text.ts";
import { type Served, serveTablet } from "./support/serve-tablet.ts";
import { talkTogether } from "./support/talk-together.ts";

const passcode = "blowfish-crag";

let server: Served;
let folder = "";
/** A file of two talks that were decided in January. */
let file = "";

beforeAll(async () => {
  server = await serveTablet({ format: 1, drafts: true, waitingList: true });
  folder = await mkdtemp(join(tmpdir(), "ithrive-list-"));
  file = join(folder, "waiting-list-2026-01-05-2-notes.json");
  const { page, close } = await openPage(`${server.url}#talk=feeling-low-first-steps`);
  await talkTogether(page);
  const record = await page.$eval(
    "ithrive-session",
    (element) => (element as unknown as { record: DecisionRecord }).record,
  );
  await close();
  const earlier = { ...record, updatedAt: "2026-01-05T10:00:00.000Z" };
  const other = { ...earlier, id: `${record.id}-2`, startedAt: "2026-01-04T09:00:00.000Z" };
  await writeFile(file, JSON.stringify([earlier, other]));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function untilSaid(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>("#app")?.innerText.includes(text),
    { timeout: 20_000 },
    text,
  );
}

/** Opens the file where any saved record is opened, and puts it in a list that is begun for it. */
async function putInList(page: Page): Promise<void> {
  const input = await page.waitForSelector<"input">("input[type=file]" as "input");
  await input!.uploadFile(file);
  await press(page, "Put all in the waiting list", "main");
  await untilSaid(page, "2 talks from a file are to be put in the list.");
  for (const field of await page.$$(".passcode input")) await field.type(passcode);
  await page.keyboard.press("Enter");
  await untilSaid(page, "2 talks of the file were put in the list.");
}

describe("a file of all talks", () => {
  it("opens where a saved record is opened: its talks one at a time, or all into the list", async () => {
    const { page, problems, close } = await openPage(`${server.url}#record`, { width: 820 });
    const input = await page.waitForSelector<"input">("input[type=file]" as "input");
    await input!.uploadFile(file);
    await untilSaid(page, "2 talks are in waiting-list-2026-01-05-2-notes.json.");
    expect(await runAxeOnPage(page)).toEqual([]);
    await press(page, "Open: Talk of 4 January 2026", "main");
    await page.waitForSelector("ithrive-record");
    await page.waitForNetworkIdle();
    expect(await readText(page, "ithrive-record")).toContain("Exercise, sleep");
    await press(page, "Back to the talks of the file", "main");
    await putInList(page);
    expect((await page.$$(".waiting li")).length).toBe(2);
    expect(await runAxeOnPage(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("a look back at a talk of the list", () => {
  it("is written into the list, and says so", async () => {
    const { page, problems, close } = await openPage(`${server.url}#record`, {
      prepare: async (page) => void page.on("dialog", (dialog) => void dialog.accept()),
    });
    await putInList(page);
    await press(page, "Open: Talk of 4 January 2026", "main");
    await page.waitForSelector("ithrive-record");
    await page.waitForNetworkIdle();
    await press(page, "Look back at this together", "main");
    await untilSaid(page, "This talk is from the waiting list.");
    await press(page, "Carry on");
    await press(page, "Keep this look back");
    await untilSaid(page, "What was added was written into the list at");
    // As after a week: only what the list holds is known.
    await page.evaluate(() => (location.hash = "#waiting-list"));
    await press(page, "Lock the list", "main");
    await untilSaid(page, "The list is locked");
    for (const field of await page.$$(".passcode input")) await field.type(passcode);
    await page.keyboard.press("Enter");
    await untilSaid(page, "2 talks wait to be handed over.");
    await press(page, "Open: Talk of 4 January 2026", "main");
    await page.waitForFunction(() =>
      document.querySelector("ithrive-record")?.shadowRoot?.textContent?.includes("carry on"),
    );
    expect(problems).toEqual([]);
    await close();
  });
});
