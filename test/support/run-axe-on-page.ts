import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { axeOptions, describeViolations, type AxeViolation } from "./describe-violations.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * Checks a page, shadow roots included, against WCAG 2.2 A and AA with axe. The page's own
 * policy stays in force: axe enters through the debugger, not as a script of the page.
 *
 * @param selector what to check; default the whole page
 * @returns one line for each element that fails; none when all is well
 */
export function runAxeOnPage(page: Page, selector = "html"): Promise<string[]> {
  return runRules(page, selector, axeOptions);
}

/** Checks colours alone, which is all that another colour scheme changes. */
export function runAxeOnColours(page: Page): Promise<string[]> {
  return runRules(page, "html", { runOnly: ["color-contrast"] });
}

async function runRules(page: Page, selector: string, rules: object): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  const violations = await page.evaluate(
    async (checked, options) => {
      const { axe } = globalThis as unknown as {
        axe: { run(checked: string, options: unknown): Promise<{ violations: AxeViolation[] }> };
      };
      return (await axe.run(checked, options)).violations;
    },
    selector,
    rules,
  );
  return describeViolations(violations);
}
