import { launch } from "puppeteer-core";
import type { TestProject } from "vitest/node";
import { chromiumFlags } from "../../scripts/chromium-flags.mjs";
import { findBrowsers } from "../../scripts/find-browsers.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where each Chromium of the page tests listens: one for every file that runs at a time. */
    chromium: readonly string[];
  }
}

/** Starts a Chromium for every file of page tests that runs at a time, and ends them after the last (vitest calls this once). */
export default async function startChromium(project: TestProject): Promise<() => Promise<void>> {
  const { chromium } = findBrowsers();
  if (!chromium) {
    throw new Error("Page tests need Chromium: install it, or set CHROMIUM to its program.");
  }
  const browsers = await Promise.all(
    Array.from({ length: project.config.maxWorkers }, () =>
      launch({ executablePath: chromium, args: chromiumFlags }),
    ),
  );
  project.provide(
    "chromium",
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
  };
}
