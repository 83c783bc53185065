// In: an example's page. Out: a reader's acts on it and what they come to see.
// Never: a handle of the page's nodes, which would keep them in memory.
import type { Page } from "puppeteer-core";

/** A page, or a frame in one. */
type Place = Pick<Page, "waitForFunction">;

/** Waits for a heading inside the grid: what stands in for the grid is not shown any more. */
export const waitForHeading = (page: Place, name: string) =>
  page.waitForFunction(
    (wanted) => {
      const root = document.querySelector("ithrive-grid")?.shadowRoot;
      const headings = [...(root?.querySelectorAll<HTMLElement>("h1, h2, h3") ?? [])];
      return headings.some(
        (heading) => heading.checkVisibility() && heading.innerText.trim() === wanted,
      );
    },
    {},
    name,
  );

/** Waits for the page itself to say something. */
export const waitForOutput = (page: Place, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector("output")?.innerText.includes(wanted),
    {},
    text,
  );

/** Waits until the grid says something, or no longer does. */
export const waitForGridText = (page: Place, text: string, isSaid: boolean) =>
  page.waitForFunction(
    (wanted, isWanted) => {
      const root = document.querySelector("ithrive-grid")?.shadowRoot;
      return root?.textContent.includes(wanted) === isWanted;
    },
    {},
    text,
    isSaid,
  );

/** Waits until the grid has its table, or no longer does. */
export const waitForTable = (page: Place, isShown: boolean) =>
  page.waitForFunction(
    (isWanted) => {
      const root = document.querySelector("ithrive-grid")?.shadowRoot;
      return Boolean(root?.querySelector("table")) === isWanted;
    },
    {},
    isShown,
  );

/** Waits until no grid stands in the page. */
export const waitForNoGrid = (page: Place) =>
  page.waitForFunction(() => !document.querySelector("ithrive-grid"));

/** Clicks a control of the page or of its grid, with the mouse, once it is there. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const roots = [document, document.querySelector("ithrive-grid")?.shadowRoot];
      const controls = roots.flatMap((root) => [
        ...(root?.querySelectorAll<HTMLElement>("button, label:has(input)") ?? []),
      ]);
      const control = controls.find((one) =>
        (one.getAttribute("aria-label") ?? one.innerText).trim().startsWith(wanted),
      );
      if (!control?.checkVisibility()) return undefined;
      control.scrollIntoView({ block: "center" });
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    {},
    name,
  );
  const { x, y } = (await found.jsonValue())!;
  await found.dispose();
  await page.mouse.click(x, y);
}

/** Sets the first mark of the grid, as a reader does. */
export async function mark(page: Page): Promise<void> {
  await press(page, "Mark what matters to me");
  await press(page, "Good for me");
}
