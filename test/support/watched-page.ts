import type { CDPSession, Page } from "puppeteer-core";
import { openPage } from "./browser.ts";

/** An open page of which it is known what it forgot to let go of. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, requests that failed or were refused. */
  readonly problems: readonly string[];
  /** The kinds of event that anything listens to on the window and the document, sorted. */
  readonly listListeners: () => Promise<readonly string[]>;
  /** Which of the `<ithrive-grid>` that ever stood in the page are still in memory; 0 is the first. */
  readonly listGrids: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** What the page says of itself to the test. */
declare global {
  interface Window {
    /** Every grid that ever stood in the page, held weakly. */
    seenGrids: WeakRef<Element>[];
    /** The grid as the server sent it, before any script ran. */
    served?: { readonly html: string; readonly nodes: readonly WeakRef<Node>[] };
  }
}

/** Opens an address with the watch set up before any of the page's own scripts. */
export async function openWatchedPage(url: string): Promise<WatchedPage> {
  const { page, problems, close } = await openPage("about:blank");
  const warnings: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "warn") warnings.push(message.text());
  });
  await page.evaluateOnNewDocument(watchGrids);
  const client = await page.createCDPSession();
  await page.goto(url, { waitUntil: "load" });
  return {
    page,
    get problems() {
      return [...problems, ...warnings];
    },
    listListeners: () => listListeners(client),
    listGrids: async () => {
      await client.send("HeapProfiler.collectGarbage");
      return page.evaluate(() =>
        window.seenGrids.flatMap((grid, index) => (grid.deref() ? [index] : [])),
      );
    },
    close,
  };
}

// Runs in the page. It keeps nothing alive: only weak references leave a callback.
function watchGrids(): void {
  window.seenGrids = [];
  const remember = (node: Node) => {
    if (!(node instanceof Element)) return;
    const inside = [...node.querySelectorAll("ithrive-grid")];
    for (const grid of node.localName === "ithrive-grid" ? [node, ...inside] : inside) {
      if (!window.seenGrids.some((seen) => seen.deref() === grid)) {
        window.seenGrids.push(new WeakRef(grid));
      }
    }
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(remember);
  }).observe(document, { childList: true, subtree: true });
  // The page is parsed now, and no module of it has run.
  document.addEventListener(
    "readystatechange",
    () => {
      const grid = document.querySelector("ithrive-grid");
      if (!grid) return;
      const nodes = [grid, ...grid.childNodes].map((node) => new WeakRef(node));
      window.served = { html: grid.outerHTML, nodes };
    },
    { once: true },
  );
}

async function listListeners(client: CDPSession): Promise<readonly string[]> {
  const objectGroup = "listeners";
  const found: string[] = [];
  for (const expression of ["window", "document", "document.documentElement", "document.body"]) {
    const { result } = await client.send("Runtime.evaluate", { expression, objectGroup });
    const { listeners } = await client.send("DOMDebugger.getEventListeners", {
      objectId: result.objectId ?? "",
    });
    found.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  await client.send("Runtime.releaseObjectGroup", { objectGroup });
  return found.sort();
}
