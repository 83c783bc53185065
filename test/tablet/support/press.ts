import type { Page } from "puppeteer-core";

/** Presses the control of an element, or of the page, whose words start so; waits until it is there. */
export async function press(page: Page, name: string, host = "ithrive-session"): Promise<void> {
  await page.waitForFunction(
    (name, host) => {
      const element = document.querySelector(host);
      const scope = element?.shadowRoot ?? element;
      const body = scope?.querySelector("dialog[open]") ?? scope?.querySelector(".body") ?? scope;
      const found = [...(body?.querySelectorAll<HTMLElement>("button, a, label") ?? [])].find(
        (control) =>
          (control.getAttribute("aria-label") ?? control.textContent ?? "")
            .replace(/\s+/g, " ")
            .trim()
            .startsWith(name),
      );
      found?.click();
      return found !== undefined;
    },
    {},
    name,
    host,
  );
}
