import { launch } from "puppeteer-core";
import type { TestProject } from "vitest/node";
import { chromiumFlags } from "../../scripts/chromium-flags.mjs";
import { findBrowsers } from "../../scripts/find-browsers.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one Chromium of all page tests listens. */
    chromium: string;
  }
}

/** Starts one Chromium for all page tests and ends it after the last (vitest calls this once). */
export default async function startChromium(project: TestProject): Promise<() => Promise<void>> {
  const { chromium } = findBrowsers();
  if (!chromium) {
    throw new Error("Page tests need Chromium: install it, or set CHROMIUM to its program.");
  }
  const browser = await launch({ executablePath: chromium, args: chromiumFlags });
  project.provide("chromium", browser.wsEndpoint());
  return () => browser.close();
}
