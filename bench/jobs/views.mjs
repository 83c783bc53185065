// J6 for ours in each of its views: a reader goes through all of a view, and every answer must have its names.

import { openPage } from "../browser/open-page.mjs";
import { listNamed } from "./names.mjs";

export const views = ["table", "columns", "question", "option"];
const widths = [390, 1180];

/** @returns {Promise<Record<string, Record<number, number>>>} view, width, share of the answers named on the way through */
export async function measureViews(bench) {
  const results = {};
  for (const view of views) {
    results[view] = {};
    for (const width of widths) results[view][width] = await goThrough(bench, view, width);
  }
  return results;
}

async function goThrough({ browser, url, fixture, expected, table }, view, width) {
  const { page, session, close } = await openPage(browser, `${url}${fixture}/ithrive-grid/`, {
    expected,
    width,
    patience: 10_000,
  });
  const named = new Set();
  const look = async () => (await listNamed(session, table)).forEach((answer) => named.add(answer));
  await page.evaluate((wanted) => {
    const element = document.querySelector("ithrive-grid");
    element.view = wanted;
    return element.updateComplete;
  }, view);
  await look();
  // A narrow view begins with a list: of questions, or of options.
  await pressFirst(page, [table.questions[0].ask, table.options[0].name]);
  await look();
  const steps = table.questions.length + table.options.length;
  for (let step = 0; step < steps && (await pressFirst(page, ["Next"])); step++) await look();
  await close();
  return named.size / (table.questions.length * table.options.length);
}

/** @returns {Promise<boolean>} whether there was such a button to press */
function pressFirst(page, names) {
  return page.evaluate(async (wanted) => {
    const element = document.querySelector("ithrive-grid");
    const button = [...element.shadowRoot.querySelectorAll("button")].find((one) => {
      const words = (one.getAttribute("aria-label") ?? one.textContent).replace(/\s+/g, " ").trim();
      const isOff = one.disabled || one.ariaDisabled === "true";
      return !isOff && one.checkVisibility() && wanted.some((name) => words.startsWith(name));
    });
    button?.click();
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return button !== undefined;
  }, names);
}
