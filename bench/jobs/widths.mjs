// J7: a phone's, a tablet's and a laptop's width: does the page scroll sideways, and what is lost?

import { openPage } from "../browser/open-page.mjs";
import { readNamedShare } from "./names.mjs";

export const widths = [320, 390, 820, 1180];

/** @returns {Promise<Record<number, { sideways: number, inner: number, readable: number, questions: number, named: number }>>} `sideways`: pixels the page is too wide; `inner`: the same of the widest box that scrolls in itself */
export async function measureWidths(bench, page) {
  const results = {};
  for (const width of widths) results[width] = await measureWidth(bench, page, width);
  return results;
}

async function measureWidth({ browser, url, fixture, expected, table }, { id }, width) {
  const address = `${url}${fixture}/${id}/`;
  const asks = table.questions.map(({ ask }) => ask);
  const opened = await openPage(browser, address, { expected, width, patience: 15_000 });
  await opened.page.waitForNetworkIdle({ idleTime: 300 }).catch(() => undefined);
  const seen = await opened.page.evaluate(lookAtWidth, asks);
  const named = await readNamedShare(opened.session, table);
  await opened.close();
  return { ...seen, named };
}

function lookAtWidth(asks) {
  const root = document.scrollingElement;
  let inner = 0;
  const walk = (node) => {
    for (const child of node.querySelectorAll("*")) {
      if (child.shadowRoot) walk(child.shadowRoot);
      const { overflowX } = getComputedStyle(child);
      if (overflowX !== "auto" && overflowX !== "scroll") continue;
      inner = Math.max(inner, child.scrollWidth - child.clientWidth);
    }
  };
  walk(document);
  return {
    sideways: Math.max(0, root.scrollWidth - window.innerWidth),
    inner,
    readable: globalThis.bench.look(),
    questions: globalThis.bench.look(asks),
  };
}
