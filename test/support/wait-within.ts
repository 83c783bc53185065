import type { ElementHandle, Frame, Page } from "puppeteer-core";

/**
 * Waits until an element holds, in its shadow root, what a selector asks for, and gives that.
 *
 * Puppeteer's own `>>>` looks again when the document changes, never when a shadow root does.
 */
export async function waitWithin(
  place: Page | Frame,
  host: string,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  const found = await place.waitForFunction(
    (host, selector) => {
      for (const element of document.querySelectorAll(host)) {
        const part = element.shadowRoot?.querySelector<HTMLElement>(selector);
        if (part) return part;
      }
      return undefined;
    },
    {},
    host,
    selector,
  );
  return found as ElementHandle<HTMLElement>;
}
