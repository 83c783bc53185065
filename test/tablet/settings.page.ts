import { afterEach, describe, expect, it } from "vitest";
import { openPage } from "../support/browser.ts";
import { createMeasure } from "../record/create-measure.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";
import { press } from "./support/press.ts";
import { readText } from "./support/read-text.ts";
import { type Served, serveTablet } from "./support/serve-tablet.ts";

const talk = "#talk=feeling-low-first-steps";

let server: Served | undefined;
afterEach(() => server?.close());

/** The app as a service set it up; text that is not JSON is given as it is. */
async function open(settings: object | string, hash = "", files: Record<string, string> = {}) {
  server = await serveTablet(settings, files);
  return openPage(server.url + hash, { width: 820, height: 1180 });
}

describe("a service's settings", () => {
  it("choose the language to begin with, and offer no others", async () => {
    const { page, close } = await open({ format: 1, drafts: true, languages: ["cy"] });
    await page.waitForSelector("ithrive-library");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("cy");
    expect(await page.$("nav.languages")).toBe(null);
    await close();
  });

  it("show no drafts unless they say so, and then nobody can talk about one", async () => {
    const { page, close } = await open({ format: 1 }, "#grid=feeling-low-first-steps");
    await page.waitForFunction(() =>
      document.querySelector("ithrive-grid")?.shadowRoot?.textContent?.includes("not ready"),
    );
    expect(await page.$(".bar .main")).toBe(null);
    await page.evaluate(() => (location.hash = ""));
    await page.waitForSelector("ithrive-library");
    expect(await page.$(".draft")).toBe(null);
    await close();
  });

  it("put the leave button first on every page, where they say where it leads", async () => {
    const exitUrl = "https://www.example.org/";
    const { page, close } = await open({ format: 1, drafts: true, exitUrl });
    await page.waitForSelector("ithrive-library");
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(words).toBe("Leave this page");
    expect(await runAxeOnPage(page)).toEqual([]);
    await close();
  });

  it("say how long a talk is kept and which help contacts are shown", async () => {
    const settings = {
      format: 1,
      drafts: true,
      nation: "GB-WLS",
      idle: { cover: 5, warning: 1, wipe: 12 },
    };
    const { page, close } = await open(settings, talk);
    await page.waitForSelector("ithrive-session [slot=kept]");
    expect(await readText(page, "ithrive-session [slot=kept]")).toContain("after 12 minutes");
    await page.waitForFunction(() =>
      document.querySelector("ithrive-session")?.shadowRoot?.textContent?.includes("NHS 111 Wales"),
    );
    expect(await readText(page, "ithrive-session")).not.toContain("Lifeline");
    await close();
  });

  it("keep files off unless they allow them", async () => {
    const { page, close } = await open({ format: 1, drafts: true }, talk);
    const way = ["Start", "I am ready", "I have it", "I am ready", "Show all marks", "Not yet"];
    for (const name of way) await press(page, name);
    await press(page, "Finish");
    await page.waitForFunction(() =>
      document.querySelector("ithrive-session")?.shadowRoot?.textContent?.includes("Copy"),
    );
    expect(await readText(page, "ithrive-session")).not.toContain("Save as a file");
    await close();
  });
});

describe("a service's measures", () => {
  const measure = createMeasure();
  const files = {
    "/measures/weather.json": JSON.stringify(measure),
    "/measures/tides.json": JSON.stringify(createMeasure({ id: "tides", name: "View of tides" })),
  };
  const settings = (...names: string[]) => ({
    format: 1,
    drafts: true,
    measures: {
      files: names.map((name) => `measures/${name}.json`),
      digests: [measure.digest],
    },
  });

  it("are asked at the end of a talk", async () => {
    const { page, problems, close } = await open(settings("weather"), talk, files);
    for (const name of ["Start", "I am ready"]) await press(page, name);
    await page.locator("ithrive-session >>> nav button:last-child ::-p-text(Finish)").click();
    await page.waitForFunction(() =>
      document
        .querySelector("ithrive-session")
        ?.shadowRoot?.querySelector(".measures")
        ?.textContent?.includes("View of the weather"),
    );
    expect(problems).toEqual([]);
    await close();
  });

  it("are named with the gate's reasons where they are refused, to the service and not in a talk", async () => {
    const { page, close } = await open(settings("weather", "tides", "gone"), "", files);
    await page.waitForSelector("#settings-problems");
    const said = await readText(page, ".news");
    expect(said).toContain("measures.files is measures/tides.json: this measure is not asked.");
    expect(said).toContain('"View of tides" is not switched on.');
    expect(said).toContain("measures.files is measures/gone.json: there is no such file");
    expect(said).not.toContain("weather");
    expect(await runAxeOnPage(page)).toEqual([]);
    await close();
  });
});

describe("settings that cannot be used", () => {
  it("are named, with what is expected, and the app runs with the rest of them", async () => {
    const { page, problems, close } = await open({ format: 1, drafts: true, nation: "Wales" });
    await page.waitForSelector("#settings-problems");
    const said = await readText(page, ".news");
    expect(said).toContain(
      'nation is "Wales": expected GB-ENG, GB-SCT, GB-WLS or GB-NIR. Help contacts of all nations are shown.',
    );
    expect(said).toContain("Everything else in it holds.");
    expect(await page.$(".draft")).not.toBe(null);
    expect(await runAxeOnPage(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it("are the usual ones where the file is no JSON", async () => {
    const { page, close } = await open('{ "format": 1, ');
    await page.waitForSelector("#settings-problems");
    expect(await readText(page, ".news")).toContain("the file is not JSON");
    expect(await page.$("ithrive-library")).not.toBe(null);
    await close();
  });
});
