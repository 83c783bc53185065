import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowsers } from "../../scripts/find-browsers.mjs";
import { root } from "../../scripts/root.mjs";
import { readPdf } from "../../src/programs/print/index.ts";
import { runCli } from "../programs/run-cli.ts";
import { openPage } from "../support/browser.ts";
import { waitWithin } from "../support/wait-within.ts";

declare global {
  interface Window {
    /** What the page's policy refused. */
    refused: string[];
  }
}

let folder = "";
let url = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ithrive-page-"));
  const out = join(folder, "a grid.html");
  const { code } = await runCli(["page", "grids/feeling-low-first-steps", "--out", out], root);
  expect(code).toBe(0);
  url = pathToFileURL(out).href;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens the file with the network off; `asked` is every address that the page asks for. */
async function openFile() {
  const asked: string[] = [];
  const opened = await openPage(url, {
    waitUntil: "domcontentloaded",
    prepare: async (page) => {
      await page.setOfflineMode(true);
      page.on("request", (request) => asked.push(request.url()));
      await page.evaluateOnNewDocument(watchPolicy);
    },
  });
  await waitForGrid(opened.page);
  return { ...opened, asked };
}

function watchPolicy(): void {
  window.refused = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    window.refused.push(`${violatedDirective} ${blockedURI}`);
  });
}

/** Waits until the element has taken the place of what was drawn ahead of it. */
const waitForGrid = (page: Page) => waitWithin(page, "ithrive-grid", "button[aria-controls]");

/** Presses the first button of the grid whose name holds these words, by its keyboard's Enter. */
async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (name) =>
      [
        ...(document.querySelector("ithrive-grid")?.shadowRoot?.querySelectorAll("button") ?? []),
      ].find(
        (button) =>
          button.checkVisibility() &&
          (button.getAttribute("aria-label") ?? button.textContent).includes(name),
      ),
    {},
    name,
  );
  const button = found.asElement();
  await button?.evaluate((element) => (element as HTMLElement).focus());
  await page.keyboard.press("Enter");
}

const readGrid = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector("ithrive-grid")?.shadowRoot?.querySelector("article")?.innerText ?? "",
  );

const waitForWords = (page: Page, words: string) =>
  page.waitForFunction(
    (words) =>
      document
        .querySelector("ithrive-grid")
        ?.shadowRoot?.querySelector("article")
        ?.innerText.includes(words),
    {},
    words,
  );

it("opens from a file with no network, asks for nothing and breaks nothing of its policy", async () => {
  const { page, problems, asked, close } = await openFile();
  expect(await readGrid(page)).toContain("Not yet reviewed by clinicians");
  await press(page, "More about this");
  await press(page, "Mark what matters to me");
  await press(page, "Good for me");
  await waitForWords(page, "What I marked");
  await press(page, "One question");
  await press(page, "What does it involve?");
  await waitForWords(page, "Question 1 of");
  await press(page, "Cymraeg");
  await waitForWords(page, "Beth mae’n ei gynnwys?");
  expect(asked).toEqual([url]);
  expect(problems).toEqual([]);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  await close();
});

it("is there in every language, with the page's own title and language", async () => {
  const { page, close } = await openFile();
  await page.click('button[data-src$=".cy.json"]');
  await waitForWords(page, "Teimlo’n isel: beth allaf roi cynnig arno gyntaf?");
  const [title, language] = await page.evaluate(() => [
    document.title,
    document.documentElement.lang,
  ]);
  expect([title, language]).toEqual(["Teimlo’n isel: beth allaf roi cynnig arno gyntaf?", "cy"]);
  await close();
});

it("prints the sheet alone, on one page, by the browser's own command", async () => {
  const { page, close } = await openFile();
  // What prints is in the file too, and is taken up once the page is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const file = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(file.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [297, 210],
  ]);
  await close();
});

it("shows all of the grid where no script runs", async () => {
  const { page, close } = await openPage(url, { isScripted: false });
  const shown = await page.evaluate(
    () =>
      document.querySelector("ithrive-grid")?.shadowRoot?.querySelectorAll("td[part=answer]")
        .length,
  );
  // Seven questions of four options.
  expect(shown).toBe(28);
  expect(await page.$eval("nav", (nav) => nav.checkVisibility())).toBe(false);
  await close();
});

it("opens in Firefox from a file too", async () => {
  const { firefox } = findBrowsers();
  expect(firefox, "Firefox is needed: install it, or set FIREFOX to its program").toBeTruthy();
  const browser: Browser = await launch({ browser: "firefox", executablePath: firefox! });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await page.goto(url);
    await waitForGrid(page);
    await page.click('button[data-src$=".cy.json"]');
    await waitForWords(page, "Teimlo’n isel: beth allaf roi cynnig arno gyntaf?");
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});
