import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import type { DecisionRecord } from "../../src/record/index.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { openPage } from "../support/browser.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";
import { listKept } from "./support/list-kept.ts";
import { press } from "./support/press.ts";
import { readText } from "./support/read-text.ts";
import { type Served, serveTablet, usualSettings } from "./support/serve-tablet.ts";
import { talkTogether } from "./support/talk-together.ts";

const grid = "feeling-low-first-steps";
const title = "Feeling low: what can I try first?";

let server: Served;
beforeAll(async () => {
  server = await serveTablet(usualSettings);
});
afterAll(() => server.close());

describe("the tablet site", () => {
  it("lists grids, says that all is a draft, and claims no endorsement", async () => {
    const { page, problems, close } = await openPage(server.url);
    await page.waitForSelector("ithrive-library");
    expect(await page.title()).toBe("All grids · ithrive-grids");
    const text = await readText(page, "#app");
    expect(text).toContain("Everything here is a draft.");
    expect(text).toContain("Not endorsed by NICE, the NHS or the i-THRIVE programme.");
    expect(await readText(page, "ithrive-library")).toContain(title);
    expect(problems).toEqual([]);
    await close();
  });

  it("has help near at hand in the library, before everything else", async () => {
    const { page, problems, close } = await openPage(server.url);
    const help = await page.waitForSelector("header + .help > summary");
    await help!.click();
    const said = await readText(page, "ithrive-help");
    expect(said).toContain("Need help now?");
    expect(said).toContain("Text SHOUT to 85258");
    expect(problems).toEqual([]);
    await close();
  });

  it("tells who holds a talk for the first time how one goes", async () => {
    const { page, close } = await openPage(server.url);
    await page.waitForSelector(".before-use");
    await page.click(".before-use > summary");
    const said = await page.$eval(
      "details.before-use[open]",
      (part) => (part as HTMLElement).innerText,
    );
    expect(said).toContain("Three minutes.");
    expect(said).toContain("follow your safeguarding policy");
    await close();
  });

  it("leads from the library to the grid, the talk and back, with title and focus", async () => {
    const { page, problems, close } = await openPage(server.url);
    await press(page, title, "ithrive-library");
    await page.waitForSelector("ithrive-grid");
    expect(await page.title()).toBe(`${title} · ithrive-grids`);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await press(page, "Talk about this together", ".bar");
    await page.waitForSelector("ithrive-session");
    expect(await page.title()).toBe(`A talk: ${title} · ithrive-grids`);
    await page.goBack();
    await page.waitForSelector("ithrive-grid");
    expect(problems).toEqual([]);
    await close();
  });

  it("has the way out first in tab order on a grid and in a talk", async () => {
    for (const name of ["grid", "talk"]) {
      const { page, close } = await openPage(`${server.url}#${name}=${grid}`);
      await page.waitForFunction(() =>
        document
          .querySelector("ithrive-grid, ithrive-session")
          ?.shadowRoot?.querySelector("[part=leave]"),
      );
      await page.keyboard.press("Tab");
      const words = await page.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement?.textContent?.trim(),
      );
      expect(words).toBe("Leave this page");
      await close();
    }
  });

  it("passes axe on every page", async () => {
    for (const hash of ["", `#grid=${grid}`, `#talk=${grid}`, "#record", "#nowhere"]) {
      const { page, close } = await openPage(server.url + hash);
      await page.waitForSelector("main");
      expect(await runAxeOnPage(page), hash).toEqual([]);
      await close();
    }
  });

  it("does not scroll sideways from 320 to 1440 pixels, in any step", async () => {
    for (const width of [320, 390, 820, 1180, 1440]) {
      const { page, close } = await openPage(`${server.url}#talk=${grid}`, { width });
      const check = async (step: string) => {
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${step} at ${width}`).toBe(0);
      };
      await press(page, "Start");
      await check("compare");
      await press(page, "Choose");
      await check("decide");
      await press(page, "Finish");
      await check("finish");
      await close();
    }
  });

  it("shows all options and the three outcomes at once on a tablet, either way up", async () => {
    for (const [width, height] of [
      [820, 1180],
      [1180, 820],
    ] as const) {
      const { page, close } = await openPage(`${server.url}#talk=${grid}`, { width, height });
      await press(page, "Start");
      expect(await listOutOfView(page, ".outcome")).toEqual([]);
      await press(page, "Choose");
      expect(await listOutOfView(page, ".three .choice, .options .choice")).toEqual([]);
      await close();
    }
  });
});

/** The words of what is not wholly in the window. */
function listOutOfView(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found = document.querySelector("ithrive-session")!.shadowRoot!.querySelectorAll(selector);
    return [...found]
      .filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < 0 || bottom > innerHeight;
      })
      .map((element) => element.textContent!.trim());
  }, selector);
}

describe("a talk on the tablet site", () => {
  it("saves a record that can be opened again, and keeps nothing but its crash copy", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ithrive-record-"));
    const { page, problems, close } = await openPage(`${server.url}#talk=${grid}`);
    const client = await page.createCDPSession();
    await client.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: folder,
      browserContextId: page.browserContext().id!,
      eventsEnabled: true,
    });
    const saved = new Promise<void>((resolve) => {
      client.on("Browser.downloadProgress", ({ state }) => {
        if (state === "completed") resolve();
      });
    });
    await talkTogether(page);
    await press(page, "Save as a file");
    await saved;
    const [name] = await readdir(folder);
    const record: unknown = JSON.parse(await readFile(join(folder, name!), "utf8"));
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect((record as DecisionRecord).status).toBe("decided");
    expect(await listKept(page)).toEqual(["sessionStorage", "databases"]);
    // In cipher: not a word of it can be read there.
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).not.toContain("Exercise");
    expect(kept).not.toContain("young-person");

    // The talk goes on where it was, from memory, after a look at another page.
    await page.evaluate(() => (location.hash = "#record"));
    await upload(page, join(folder, name!));
    await page.waitForFunction(() =>
      document.querySelector("ithrive-record")?.shadowRoot?.querySelector(".changes"),
    );
    const shown = await readText(page, "ithrive-record");
    expect(shown).toContain("We choose: Exercise, sleep and enjoyable plans.");
    expect(shown).toContain("The grid has not changed since.");
    await page.evaluate((id) => (location.hash = `#talk=${id}`), grid);
    await press(page, "Finish");
    expect(await readText(page, "ithrive-session")).toContain("We choose: Exercise");
    expect(problems).toEqual([]);
    await close();
    await rm(folder, { recursive: true });
  });

  it("is gone after clearing: a new talk about the same grid is empty", async () => {
    const { page, close } = await openPage(`${server.url}#talk=${grid}`);
    await talkTogether(page);
    await press(page, "Finish and clear");
    await press(page, "Clear it all");
    expect(await readText(page, "ithrive-session")).toContain("Cleared");
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    expect(await listKept(page)).toEqual([]);
    await page.evaluate(() => (location.hash = ""));
    await page.waitForSelector("ithrive-library");
    await page.evaluate((id) => (location.hash = `#talk=${id}`), grid);
    await press(page, "Start");
    await press(page, "Not yet");
    expect(await readText(page, "ithrive-session")).not.toContain("Good for me Exercise");
    await close();
  });

  it("says on every other page that it is still open, until it is cleared", async () => {
    const { page, problems, close } = await openPage(`${server.url}#talk=${grid}`);
    await press(page, "Start");
    await press(page, "Good for me: What does it involve? Exercise");
    expect(await page.$(".open-talk")).toBe(null);
    for (const hash of ["", `#grid=${grid}`, "#record", "#nowhere"]) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForSelector(".open-talk");
      expect(await readText(page, ".open-talk"), hash).toContain("A talk is still open.");
      expect(await runAxeOnPage(page), hash).toEqual([]);
    }
    await press(page, "Go on", ".open-talk");
    await page.waitForSelector("ithrive-session");
    expect(await page.$(".open-talk")).toBe(null);
    await page.goBack();
    await press(page, "Stop and clear", ".open-talk");
    expect(await readText(page, "dialog[open]")).toContain("Clear this talk?");
    await press(page, "Go back", ".open-talk");
    expect(await page.$(".open-talk")).not.toBe(null);
    await press(page, "Stop and clear", ".open-talk");
    await press(page, "Clear it all", ".open-talk");
    await page.waitForFunction(() => document.querySelector(".open-talk") === null);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.evaluate((id) => (location.hash = `#talk=${id}`), grid);
    await press(page, "Start");
    expect(
      await page.$eval("ithrive-session", ({ shadowRoot }) =>
        shadowRoot!.querySelector('.mark[aria-pressed="true"]'),
      ),
    ).toBe(null);
    expect(problems).toEqual([]);
    await close();
  });

  it("prints the summary of the reader it is for, and nothing around it", async () => {
    const { page, close } = await openPage(`${server.url}#talk=${grid}`);
    await talkTogether(page);
    await page.emulateMediaType("print");
    const printed = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("ithrive-session")!;
      const isShown = (element: Element) => element.checkVisibility();
      const outer = ["header", ".bar", "footer"].map((selector) =>
        document.querySelector(selector),
      );
      const inner = [".top", ".note-text", ".toggles", ".row.end"].map((selector) =>
        shadowRoot!.querySelector(selector),
      );
      return {
        others: [...outer, ...inner].filter((element) => element && isShown(element)).length,
        summary: isShown(shadowRoot!.querySelector(".summary-of")!),
      };
    });
    expect(printed).toEqual({ others: 0, summary: true });
    await close();
  });

  it("asks before a talk is lost by closing the page, but never holds up a quick exit", async () => {
    const { page, close } = await openPage(`${server.url}#talk=${grid}`);
    await press(page, "Start");
    await press(page, "Good for me: What does it involve? Exercise");
    const ask = () =>
      page.evaluate(() => {
        const event = new Event("beforeunload", { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
      });
    expect(await ask()).toBe(true);
    await page.evaluate(() => document.body.replaceChildren());
    expect(await ask()).toBe(false);
    await close();
  });
});

describe("opening a saved record", () => {
  it("leads to a talk in which people look back at what was decided", async () => {
    const first = await openPage(`${server.url}#talk=${grid}`);
    await talkTogether(first.page);
    const record = await first.page.$eval(
      "ithrive-session",
      (element) => (element as unknown as { record: DecisionRecord }).record,
    );
    await first.close();
    const folder = await mkdtemp(join(tmpdir(), "ithrive-record-"));
    const earlier = { ...record, updatedAt: "2026-01-05T10:00:00.000Z" };
    await writeFile(join(folder, "talk.json"), JSON.stringify(earlier));
    const { page, problems, close } = await openPage(`${server.url}#record`);
    await upload(page, join(folder, "talk.json"));
    await page.waitForSelector("ithrive-record");
    // The record compares itself with the grid of today; leaving while that is on its way would end the request.
    await page.waitForNetworkIdle();
    await press(page, "Look back at this together", "main");
    await page.waitForFunction(() =>
      document
        .querySelector("ithrive-session")
        ?.shadowRoot?.querySelector("h2.step-heading")
        ?.textContent?.includes("Look back together"),
    );
    expect(await readText(page, "ithrive-session")).toContain("Exercise, sleep");
    expect(problems).toEqual([]);
    await rm(folder, { recursive: true });
    await close();
  });

  it("says in plain words when a file is no record", async () => {
    const { page, problems, close } = await openPage(`${server.url}#record`);
    await upload(page, join(root, "package.json"));
    await page.waitForSelector(".problem");
    expect(await readText(page, ".problem")).toBe(
      "package.json is not a record of a talk. Choose the file ending in .json that was saved here.",
    );
    const folder = await mkdtemp(join(tmpdir(), "ithrive-record-"));
    await writeFile(join(folder, "cut.json"), '{"format": 1, "id": "a');
    await upload(page, join(folder, "cut.json"));
    await page.waitForFunction(() =>
      document.querySelector(".problem")?.textContent?.startsWith("cut.json is broken"),
    );
    await rm(folder, { recursive: true });
    expect(problems).toEqual([]);
    await close();
  });
});

async function upload(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector<"input">("input[type=file]" as "input");
  await input!.uploadFile(path);
}
