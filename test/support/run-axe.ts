import "axe-core/axe.min.js";
import { axeOptions, describeViolations, type AxeViolation } from "./describe-violations.ts";

interface Axe {
  run(element: Element, options: typeof axeOptions): Promise<{ violations: AxeViolation[] }>;
}

/**
 * Checks an element, its shadow root included, against WCAG 2.2 A and AA with axe.
 * For tests that run in the browser; see `run-axe-on-page.ts` for page tests.
 *
 * @returns one line for each element that fails; none when all is well
 */
export async function runAxe(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(element, axeOptions);
  return describeViolations(violations);
}
