import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";
import { waitWithin } from "../support/wait-within.ts";
import { press } from "./support/press.ts";
import { readText } from "./support/read-text.ts";
import { talkTogether } from "./support/talk-together.ts";

const hash = "#talk=feeling-low-first-steps";

/** A copy of the built app, which a test may change as a new release would. */
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ithrive-tablet-"));
  await cp(join(root, "dist", "tablet"), folder, { recursive: true });
  server = await startServer({ folders: { "/": folder } });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const isReady = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector(".status")?.textContent?.includes("works without a network"),
  );

/** Waits until the grid that the window is named after is shown, with its answers. */
const showsGrid = (page: Page) =>
  page.waitForFunction(() => {
    const shown = document.querySelector("ithrive-grid")?.shadowRoot;
    const title = shown?.querySelector("[part=title]")?.textContent?.trim() ?? "-";
    return document.title.startsWith(title) && shown?.querySelector("[part=answer]") !== null;
  });

/** Takes the network away from the page and from its worker, or gives it back. */
async function setNetwork(page: Page, isThere: boolean): Promise<void> {
  const conditions = {
    offline: !isThere,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  };
  const own = await page.createCDPSession();
  await own.send("Network.emulateNetworkConditions", conditions);
  for (const target of page.browserContext().targets()) {
    if (target.type() !== "service_worker") continue;
    const session = await target.createCDPSession();
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", conditions);
  }
}

/** Makes the copy another release, by its worker alone. */
async function release(word: string): Promise<void> {
  const path = join(folder, "worker.js");
  await writeFile(path, `${await readFile(path, "utf8")}\n// ${word}\n`);
}

describe("without a network, after the first visit", () => {
  it("has the library, every grid, the talk, both languages and the settings", async () => {
    const { page, problems, close } = await openPage(server.url);
    await isReady(page);
    expect(problems).toEqual([]);
    await setNetwork(page, false);
    await page.reload({ waitUntil: "load" });
    await page.waitForSelector("ithrive-library");
    await page.waitForFunction(() =>
      document.querySelector("ithrive-library")?.shadowRoot?.textContent?.includes("9 grids"),
    );
    // The settings that were read last still hold: drafts are shown, and nobody is told to mend them.
    expect(await page.$("#settings-problems")).toBe(null);
    const links = await page.$eval("ithrive-library", ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll("a[href^='#grid']")].map((link) =>
        link.getAttribute("href")!,
      ),
    );
    expect(links.length).toBeGreaterThanOrEqual(9);
    for (const link of links) {
      await page.evaluate((link) => (location.hash = link), link);
      await showsGrid(page);
    }
    await page.goto(`${server.url}?lang=cy#grid=feeling-low-first-steps`, { waitUntil: "load" });
    await showsGrid(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("cy");
    await page.goto(server.url + hash, { waitUntil: "load" });
    await press(page, "Start");
    await press(page, "Not yet");
    await page.waitForFunction(
      () => document.querySelector("ithrive-session")?.record?.grids[0]?.decision !== undefined,
    );
    await close();
  });

  it("gives a talk’s note in the other language too, its screen staying in one", async () => {
    const { page, problems, close } = await openPage(server.url);
    await isReady(page);
    await setNetwork(page, false);
    await page.goto(server.url + hash, { waitUntil: "load" });
    await talkTogether(page);
    await press(page, "Cymraeg");
    const note = await waitWithin(
      page,
      "ithrive-session",
      ".note-text[aria-labelledby=note-heading][lang=cy]",
    );
    const words = await note.evaluate(({ textContent }) => textContent);
    expect(words).toContain("Beth benderfynom ni: (Teimlo’n isel) Ymarfer corff");
    expect(words).not.toContain("Exercise");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB");
    expect(problems).toEqual([]);
    await close();
  });

  it("can be installed: a name, its own window, an icon for every shape, all within its folder", async () => {
    const { page, close } = await openPage(server.url);
    await isReady(page);
    const client = await page.createCDPSession();
    const { data, errors } = await client.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data!) as Record<string, unknown> & {
      icons: { src: string; purpose: string; sizes: string }[];
    };
    expect(manifest).toMatchObject({ display: "standalone", start_url: "./", scope: "./" });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      "192x192 any",
      "512x512 any",
      "512x512 maskable",
    ]);
    for (const { src } of manifest.icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(src).toContain(size.split("x")[0]);
    }
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
    // A window without a history of its own, which tests use, can install nothing: that is no fault of the app.
    expect(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"),
    ).toEqual([]);
    await close();
  });
});

describe("a newer version", () => {
  it("waits while a talk is open, is used when somebody taps, and loses nothing", async () => {
    const { page, problems, close } = await openPage(server.url + hash, {
      prepare: async (page) => void page.on("dialog", (dialog) => void dialog.accept()),
    });
    await isReady(page);
    await press(page, "Start");
    await press(page, "Good for me: What does it involve? Exercise");
    await release("newer");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForSelector(".news button");
    expect(await readText(page, ".news")).toContain("It is used when no talk is open.");
    expect(await page.evaluate(() => document.activeElement?.closest(".news"))).toBe(null);
    const loaded = page.waitForNavigation({ waitUntil: "networkidle0" });
    await press(page, "Use it now", ".news");
    await loaded;
    await page.waitForFunction(() =>
      JSON.stringify(document.querySelector("ithrive-session")?.record)?.includes('"good"'),
    );
    expect(await page.$(".news")).toBe(null);
    expect(problems).toEqual([]);
    await close();
  });

  it("is used by itself once no talk is open", async () => {
    const { page, close } = await openPage(`${server.url}#grid=feeling-low-first-steps`);
    await isReady(page);
    await release("newest");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForSelector(".news button");
    await page.evaluate(() => {
      document.body.dataset["page"] = "old";
      location.hash = "";
    });
    await page.waitForFunction(
      () => document.querySelector("ithrive-library") && !document.body.dataset["page"],
    );
    expect(await page.$(".news")).toBe(null);
    await close();
  });

  it("is not used while a talk is open in another window", async () => {
    const { page, close } = await openPage(server.url);
    await isReady(page);
    const other = await page.browserContext().newPage();
    await other.goto(server.url + hash, { waitUntil: "networkidle0" });
    await press(other, "Start");
    await press(other, "Good for me: What does it involve? Exercise");
    await release("newest of all");
    await page.bringToFront();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await press(page, "Use it now", ".news");
    await page.waitForFunction(() =>
      document.querySelector(".news")?.textContent?.includes("A talk is open in another window."),
    );
    await close();
  });
});

describe("what the device says of itself", () => {
  it("is its version and when it last looked for newer grids", async () => {
    const { page, close } = await openPage(server.url);
    await page.waitForFunction(() =>
      document.querySelector(".status")?.textContent?.includes("It last looked for newer grids on"),
    );
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(await readText(page, "footer")).toContain(`ithrive-grids ${version}.`);
    await close();
  });

  it("is that it has not looked for long, where people see it", async () => {
    const own = await startServer({ folders: { "/": folder } });
    const { page, close } = await openPage(own.url);
    await isReady(page);
    await page.waitForFunction(() => localStorage.getItem("ithrive-checked") !== null);
    // What the browser fetches for itself knows no pretended network.
    await own.close();
    await page.evaluate(() => {
      const longAgo = new Date(Date.now() - 12.5 * 86_400_000);
      localStorage.setItem("ithrive-checked", longAgo.toISOString());
    });
    await page.reload({ waitUntil: "load" });
    await page.waitForSelector(".news.firm");
    expect(await readText(page, ".news.firm")).toContain("For 12 days");
    await close();
  });

  it("is why offline use is off where the page did not come over https", async () => {
    const { page, problems, close } = await openPage(server.url, {
      prepare: async (page) => {
        // As on a plain network: no worker, no encryption, no clipboard.
        await page.evaluateOnNewDocument(() => {
          Object.defineProperty(globalThis, "isSecureContext", { value: false });
          Object.defineProperty(Crypto.prototype, "subtle", { value: undefined });
          Object.defineProperty(globalThis, "caches", { value: undefined });
          Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
          Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
        });
      },
    });
    await page.waitForFunction(() =>
      document.querySelector(".status")?.textContent?.includes("came over https"),
    );
    const said = await readText(page, ".status");
    expect(said).toContain("It does not work without a network");
    expect(said).toContain("an open talk is lost");
    await page.evaluate((hash) => (location.hash = hash), hash);
    await press(page, "Start");
    await press(page, "Good for me: What does it involve? Exercise");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.$eval("[slot=kept]", (kept) => kept.textContent)).toContain(
      "in this page’s memory",
    );
    expect(problems).toEqual([]);
    await close();
  });
});
