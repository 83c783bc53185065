import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { readCompiledGrid, readLibraryIndex, toPlainText } from "../../src/compiled/index.ts";
import { readTables } from "../support/accessibility-tree.ts";
import { openPage, type OpenPage } from "../support/browser.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";
import { runCli } from "../programs/run-cli.ts";
import { waitWithin } from "../support/wait-within.ts";

const library = join(root, "dist/grids");
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(library, path), "utf8"));
const hrefs = readLibraryIndex(readJson("index.json")).grids.map(({ href }) => href);
const toPage = (href: string) => href.replace(/json$/, "html");
const first = "feeling-low-first-steps";

let folder = "";
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ithrive-pages-"));
  const argv = ["build", join(root, "grids"), "--out", folder, "--exit-url", "/weather"];
  await runCli(argv, root);
  server = await startServer({
    folders: { "/": folder },
    pages: { "/weather": "<!doctype html><title>Weather</title>", "/favicon.ico": "" },
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The visible words of the page's grid, one space between them. */
const readWords = (page: Page) =>
  page.evaluate(() => {
    const grid = document.querySelector("ithrive-grid")?.shadowRoot?.querySelector("article");
    return (grid?.innerText ?? "").replace(/\s+/g, " ");
  });

const openStill = (path: string, width?: number) =>
  openPage(server.url + path, { isScripted: false, ...(width && { width }) });

describe("a page of its own, with scripts off", () => {
  for (const href of hrefs) {
    it(`shows all of ${href}, on the screen and in print`, async () => {
      const grid = readCompiledGrid(readJson(href));
      const { page, problems, close } = await openStill(toPage(href));
      const cells = grid.questions.flatMap(({ answers }) =>
        Object.values(answers).map(({ text }) => toPlainText(text).replace(/\s+/g, " ").trim()),
      );
      for (const media of ["screen", "print"]) {
        await page.emulateMediaType(media);
        const words = await readWords(page);
        expect(cells.filter((cell) => !words.includes(cell))).toEqual([]);
      }
      await page.emulateMediaType("screen");
      const [table, ...others] = await readTables(page);
      expect(others).toEqual([]);
      expect(table?.columns.slice(-grid.options.length)).toEqual(
        grid.options.map(({ name }) => name),
      );
      expect(table?.rows.map(({ name }) => name)).toEqual(grid.questions.map(({ ask }) => ask));
      for (const row of table?.rows ?? []) expect(row.cells.length).toBe(grid.options.length);
      expect(problems).toEqual([]);
      await close();
    });

    it(`is read by a browser as it is written: ${href}`, async () => {
      const { page, close } = await openStill(toPage(href));
      const source = readFileSync(join(folder, toPage(href)), "utf8");
      const written = [...source.matchAll(/<([a-z][\w-]*)[\s>]/g)].map(([, tag]) => tag);
      const read = await page.evaluate(() => {
        const list = (node: ParentNode): string[] =>
          [...node.children].flatMap((child) => [
            child.localName,
            ...(child.shadowRoot ? ["template", ...list(child.shadowRoot)] : []),
            ...list(child),
          ]);
        return list(document);
      });
      expect(read).toEqual(written);
      expect(source).not.toMatch(/ style=|<style|<!--/);
      await close();
    });
  }

  it("opens what lies deeper, and is left by a link", async () => {
    const { page, close } = await openStill(`${first}.html`);
    const more = await page.$(">>> tbody details > summary");
    const isOpen = () =>
      more?.evaluate((summary) => summary.nextElementSibling?.checkVisibility() ?? false);
    expect(await isOpen()).toBe(false);
    await more?.click();
    expect(await isOpen()).toBe(true);
    await Promise.all([page.waitForNavigation(), page.click(">>> a[part=leave]")]);
    expect(page.url()).toBe(`${server.url}weather`);
    await close();
  });

  it("leaves out what only a script can do, and does not scroll sideways on a phone", async () => {
    const { page, close } = await openStill(`${first}.html`, 320);
    const names = await page.$$eval(">>> button, >>> input, >>> select", (controls) =>
      controls.filter((control) => control.checkVisibility()).map(({ textContent }) => textContent),
    );
    expect(names).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});

describe("a page of its own, with scripts on", () => {
  /** Opens a page whose grid waits until `release`. */
  async function openHeld(width: number): Promise<OpenPage & { release: () => void }> {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const opened = await openPage(`${server.url}${first}.html`, {
      width,
      waitUntil: "domcontentloaded",
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on("request", (request) => {
          const wait = request.url().endsWith(`${first}.json`) ? gate : Promise.resolve();
          void wait.then(() => request.continue()).catch(() => undefined);
        });
      },
    });
    await opened.page.waitForFunction(() => customElements.get("ithrive-grid") !== undefined);
    return { ...opened, release };
  }

  // Asked for in every frame: what changes in a shadow root does not wake a wait for a selector.
  const isLive = (page: Page) =>
    page.waitForFunction(() =>
      document.querySelector("ithrive-grid")?.shadowRoot?.querySelector("button[part=leave]"),
    );

  for (const width of [1280, 390]) {
    it(`is replaced at ${width} px without a shift, an empty moment or a second copy`, async () => {
      const { page, problems, close, release } = await openHeld(width);
      await page.evaluate(() => {
        const seen = globalThis as unknown as { counts: Set<number>; shifts: number };
        const shadow = document.querySelector("ithrive-grid")!.shadowRoot!;
        seen.counts = new Set([shadow.querySelectorAll("table").length]);
        seen.shifts = 0;
        new MutationObserver(() => {
          seen.counts.add(shadow.querySelectorAll("table").length);
        }).observe(shadow, { childList: true, subtree: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shifts += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      release();
      await isLive(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      const seen = await page.evaluate(() => {
        const { counts, shifts } = globalThis as unknown as { counts: Set<number>; shifts: number };
        return { counts: [...counts], shifts };
      });
      expect(seen).toEqual({ counts: [1], shifts: 0 });
      expect(problems).toEqual([]);
      await close();
    });
  }

  it("keeps what a reader opened, and where the focus is", async () => {
    const { page, close, release } = await openHeld(1280);
    const summary = await waitWithin(page, "ithrive-grid", "tbody details > summary");
    const opened = await summary.evaluate((element) => element.getAttribute("aria-controls"));
    await summary.click();
    release();
    await isLive(page);
    const kept = await page.evaluate(() => {
      const active = document.querySelector("ithrive-grid")?.shadowRoot?.activeElement;
      return [active?.getAttribute("aria-controls"), active?.getAttribute("aria-expanded")];
    });
    expect(kept).toEqual([opened, "true"]);
    await close();
  });

  it("stays as it is when the grid's file does not come, and still has everything", async () => {
    const { page, close } = await openPage(`${server.url}${first}.html`, {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on("request", (request) => {
          if (request.url().endsWith(`${first}.json`)) void request.abort();
          else void request.continue();
        });
      },
    });
    expect(await readWords(page)).toContain("Leave this page");
    expect((await readTables(page))[0]?.rows.length).toBeGreaterThan(5);
    expect(await page.$(">>> [role=alert]")).toBeNull();
    expect(await runAxeOnPage(page)).toEqual([]);
    await close();
  });
});
