import type { Page } from "puppeteer-core";

/** The words of an element, or of what is drawn inside it. */
export function readText(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) =>
    (element.shadowRoot ?? element).textContent!.replace(/\s+/g, " ").trim(),
  );
}
