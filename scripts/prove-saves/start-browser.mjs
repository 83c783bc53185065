import { appendFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { chromiumFlags } from "../chromium-flags.mjs";

/**
 * Starts a browser on a profile that outlives it.
 *
 * @param {"chromium" | "firefox"} name
 * @param {string} executablePath
 * @param {string} userDataDir
 * @returns {Promise<{ open: (url: string) => Promise<import("puppeteer-core").Page>, kill: () => Promise<void> }>}
 *   `kill` ends all its processes at once, with no chance to tidy up, and waits until it is gone
 */
export async function startBrowser(name, executablePath, userDataDir) {
  if (name === "firefox") await tidyFirefoxProfile(userDataDir);
  const browser = await puppeteer.launch({
    browser: name === "firefox" ? "firefox" : "chrome",
    executablePath,
    userDataDir,
    args: name === "firefox" ? [] : chromiumFlags,
    timeout: 90_000,
    protocolTimeout: 90_000,
  });
  const program = browser.process();
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async kill() {
      const gone = new Promise((resolve) => program.once("exit", resolve));
      // It leads a group of its own, which all that it started is in.
      process.kill(-program.pid, "SIGKILL");
      await gone;
    },
  };
}

/**
 * Puppeteer puts its own settings into a profile, keeps the former beside them, and puts those back when
 * the browser ends. It wants both to be there at the next start, which after a kill they may not be.
 */
async function tidyFirefoxProfile(folder) {
  const backups = ["prefs.js.puppeteer", "user.js.puppeteer"].map((file) => join(folder, file));
  const until = Date.now() + 2_000;
  while (backups.some((file) => existsSync(file)) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const file of backups) rmSync(file, { force: true });
  for (const file of ["prefs.js", "user.js"]) appendFileSync(join(folder, file), "");
}
