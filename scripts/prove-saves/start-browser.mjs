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
