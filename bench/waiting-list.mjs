// `npm run bench -- waiting-list [records …]`: how quick the tablet's waiting list stays as it fills, in Chromium.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { chromiumFlags } from "../scripts/chromium-flags.mjs";
import { findBrowsers } from "../scripts/find-browsers.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const counts = process.argv.slice(2).map(Number).filter(Number.isInteger);
if (counts.length === 0) counts.push(100, 1_000, 10_000);

const { chromium } = findBrowsers();
if (!chromium) throw new Error("This bench needs Chromium: install it, or set CHROMIUM.");
const entry = join(folder, "waiting-list-page.mjs");
const bundle = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
const html = '<!doctype html><title>Bench</title><script type="module" src="/page.js"></script>';
const server = createServer((request, response) => {
  const isScript = request.url === "/page.js";
  response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
  response.end(isScript ? bundle.outputFiles[0].text : html);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

// On the disk, as on a tablet: a list in memory would be quicker.
const userDataDir = mkdtempSync(join(tmpdir(), "ithrive-bench-"));
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: chromiumFlags,
  userDataDir,
  protocolTimeout: 3_600_000,
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction("globalThis.bench");

console.log(
  "Milliseconds, the middle of 9 (unlock: of 3; list, first: one); a record is 12 kB of JSON.",
);
const first = {};
for (const count of counts) {
  const times = await page.evaluate(`bench.measure(${count})`);
  const cells = Object.entries(times).map(([what, time]) => {
    first[what] ??= time;
    return `${what} ${time.toFixed(1)} (x${(time / first[what]).toFixed(1)})`;
  });
  console.log(`${count} records: ${cells.join(", ")}`);
}
await browser.close();
rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
server.close();
