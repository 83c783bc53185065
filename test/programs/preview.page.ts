import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startPreview } from "../../src/programs/cli/preview/start-preview.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { connectBrowser } from "../support/browser.ts";
import { makeFolder, writeInto } from "./make-folder.ts";

const gridPath = "grids/try-first/grid.yaml";
const grid = sampleFiles[gridPath] ?? "";

const site = {
  "site/index.html":
    '<!doctype html><html lang="en"><head><title>Site</title></head><body><h1>Site</h1></body></html>',
  // Chromium asks for it of its own accord.
  "site/favicon.ico": "",
};

/** Starts a preview of some files and opens it; `problems` fills with what the policy refused. */
async function open(files: Readonly<Record<string, string>>) {
  const folder = await makeFolder({ ...files, ...site });
  const preview = await startPreview({
    paths: ["grids"],
    cwd: folder,
    today: () => "2026-11-22",
    port: 0,
    nextFree: false,
    site: join(folder, "site"),
    panel: join(root, "dist/programs/cli/client/preview-panel.js"),
    onBuild: () => undefined,
  });
  onTestFinished(() => preview.close());
  const browser = await connectBrowser();
  const context = await browser.createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  const isListening = page.waitForResponse((answer) => answer.url().endsWith("/findings.json"));
  await page.goto(`${preview.url}#grid=try-first`);
  await isListening;
  return { folder, page, problems };
}

/** What a person sees of the panel, line by line; empty when there is none. */
async function readPanel(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll("div")].find(({ shadowRoot }) => shadowRoot);
    if (!host?.shadowRoot || host.offsetHeight === 0) return [];
    return [...host.shadowRoot.querySelectorAll("p")]
      .filter((line) => line.checkVisibility())
      .map((line) => line.textContent ?? "");
  });
}

async function waitForPanel(page: Page, words: string): Promise<string[]> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("div")].some(({ shadowRoot }) =>
        shadowRoot?.textContent?.includes(wanted),
      ),
    {},
    words,
  );
  return readPanel(page);
}

test("a clean library shows no panel", async () => {
  const { page, problems } = await open(sampleFiles);
  expect(await readPanel(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("a broken save is told in the page, as text alone, and goes when it is mended", async () => {
  const { folder, page, problems } = await open(sampleFiles);
  const broken = grid.replace("label: Feeling low", '"<img src=x onerror=alert(1)>": Feeling low');
  await writeInto(folder, gridPath, broken);
  const lines = await waitForPanel(page, "<img");
  expect(lines).toMatchInlineSnapshot(`
    [
      "Must mend: 2.",
      "grids/try-first/grid.yaml",
      "The need",
      "Must mend",
      "8:1 Missing key \`label\` in \`need\` [schema]",
      "Add \`label\`. The need in two or three words.",
      "9:3 Unexpected key \`<img src=x onerror=alert(1)>\` in \`need\` [schema]",
      "Take it out. Keys that may stand here: \`label\`, \`summary\`, \`naturalCourse\` and \`code\`.",
    ]
  `);
  expect(await page.$("pierce/img")).toBeNull();
  expect(problems).toEqual([]);

  const reloaded = page.waitForNavigation();
  const told = page.waitForResponse((answer) => answer.url().endsWith("/findings.json"));
  await writeInto(folder, gridPath, grid.replace("what can I try?", "what now?"));
  await reloaded;
  await told;
  expect(await readPanel(page)).toEqual([]);
  expect(await page.evaluate(() => location.hash)).toBe("#grid=try-first");
});

test("the panel can be closed by keyboard and stays closed when the page is shown anew", async () => {
  const { page } = await open({ ...sampleFiles, [gridPath]: "format: [" });
  await waitForPanel(page, "Must mend: 1.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    [...document.querySelectorAll("div")].some(
      ({ shadowRoot }) => shadowRoot?.querySelector("details")?.open === false,
    ),
  );
  expect(await readPanel(page)).toEqual(["Must mend: 1."]);
  await page.reload({ waitUntil: "load" });
  await waitForPanel(page, "Must mend: 1.");
  expect(await readPanel(page)).toEqual(["Must mend: 1."]);
});
