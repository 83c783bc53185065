// One Chromium for a run; every page in a browser context of its own, so that nothing is cached or kept.

import { readFile } from "node:fs/promises";
import { launch } from "puppeteer-core";
import { chromiumFlags } from "../../scripts/chromium-flags.mjs";
import { findBrowsers } from "../../scripts/find-browsers.mjs";

const readable = await readFile(new URL("./readable.js", import.meta.url), "utf8");

/** @throws {Error} when there is no Chromium */
export async function startBrowser() {
  const { chromium } = findBrowsers();
  if (!chromium)
    throw new Error("The bench needs Chromium: install it, or set CHROMIUM to its program.");
  return launch({
    executablePath: chromium,
    // Other hosts answer at once that they are not there: their speed is nobody's here.
    args: [...chromiumFlags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
}

/**
 * Opens an address and waits until its grid can be read, or until nothing more of it has come for a second.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 * @param {object} options
 * @param {string[]} options.expected the texts that must be laid out
 * @param {number} [options.slowdown] times; default 1
 * @param {number} [options.width] default 1180
 * @param {number} [options.height] default 820
 * @param {number} [options.patience] milliseconds until a page is given up; default 30000
 * @param {(response: import("puppeteer-core").HTTPResponse) => void} [options.onResponse]
 * @param {string} [options.script] run in the page before its own scripts
 * @returns `readableAt` milliseconds since the request; `share` of the texts that were laid out then; `workAt`
 *   milliseconds of the main thread's processor time
 */
export async function openPage(browser, url, options) {
  const { expected, slowdown = 1, width = 1180, height = 820, patience = 30_000 } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems = [];
  const requests = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error?.message ?? error)));
  page.on("request", (request) => requests.push(request.url()));
  if (options.onResponse) page.on("response", options.onResponse);
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(`globalThis.benchExpected = ${JSON.stringify(expected)};`);
  await page.evaluateOnNewDocument(readable);
  if (options.script) await page.evaluateOnNewDocument(options.script);
  const session = await page.createCDPSession();
  // Processor time of the main thread: what other programs do meanwhile is not in it.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  if (slowdown !== 1) await page.emulateCPUThrottling(slowdown);
  await page.goto(url, { waitUntil: "load" });
  const isShown = await page
    .waitForFunction(() => globalThis.bench.isDone, { timeout: patience })
    .then(
      () => true,
      () => false,
    );
  const { metrics } = await session.send("Performance.getMetrics");
  const { readableAt, share, lookTime } = await page.evaluate(() => globalThis.bench);
  const workAt = metrics.find(({ name }) => name === "TaskDuration").value * 1000 - lookTime;
  const close = () => context.close();
  return { page, session, problems, requests, isShown, readableAt, workAt, share, close };
}
