// What one tap costs on 12 questions by 6 options: our own script, style and layout, from a trace.

import { openPage } from "../browser/open-page.mjs";
import { median } from "./compare-medians.mjs";
import { readTrace } from "./read-trace.mjs";

/** What a reader does with the element, by what the controls say; each is tapped again in every round. */
const ourTaps = [
  { name: "open more", control: "More about this" },
  { name: "close more", control: "More about this" },
  { name: "open sources", control: "From " },
  { name: "close sources", control: "From " },
  { name: "switch marks on", control: "Mark what matters to me" },
  { name: "set a mark", control: "Good for me" },
  { name: "take the mark away", control: "Good for me" },
  { name: "switch marks off", control: "Mark what matters to me" },
  { name: "two or three options", control: "Two or three options" },
  { name: "one question", control: "One question" },
  { name: "one option", control: "One option" },
  { name: "the table again", control: "Table" },
];

/** What a family does with a form. */
const formTaps = [{ name: "choose an option", role: "radio" }];

/**
 * @param {object} bench
 * @param {readonly import("../site/build-site.mjs").Page[]} pages
 * @param {readonly number[]} slowdowns
 * @returns {Promise<Record<string, Record<number, object[]>>>} page, slow-down, taps: name and median milliseconds
 */
export async function measureTaps(bench, pages, slowdowns) {
  const results = {};
  for (const { id, peer } of pages) {
    const taps = id === "ithrive-grid" ? ourTaps : peer.kind === "form engine" ? formTaps : [];
    if (taps.length === 0) continue;
    results[id] = {};
    for (const slowdown of slowdowns) {
      results[id][slowdown] = await tapThrough(bench, id, taps, slowdown);
      for (const { name, total } of results[id][slowdown]) {
        bench.say(`${id}, ${name} at ${slowdown}x: ${total?.toFixed(1) ?? "not found"} ms`);
      }
    }
  }
  return results;
}

/**
 * Opening and closing more of an answer of ours on a large page.
 *
 * @param {object} bench
 * @param {"twelve" | "large"} fixture
 */
export function measureLargeTaps(bench, fixture) {
  return tapThrough(bench, "ithrive-grid", ourTaps.slice(0, 2), bench.slowdown, fixture);
}

async function tapThrough(bench, id, taps, slowdown, fixture = "update") {
  const { browser, url, expectedOf, rounds = 5 } = bench;
  const { page, close } = await openPage(browser, `${url}${fixture}/${id}/`, {
    expected: expectedOf[fixture],
    patience: 60_000,
  });
  await page.waitForNetworkIdle({ idleTime: 500 }).catch(() => undefined);
  await page.emulateCPUThrottling(slowdown);
  const times = new Map(taps.map(({ name }) => [name, []]));
  // The first round warms the browser's compiler up no more than a reader would: it counts too.
  for (let round = 0; round < rounds; round++) {
    for (const tap of taps) {
      const time = await measureTap(page, tap, round);
      if (time) times.get(tap.name).push(time);
    }
  }
  await close();
  return taps.map(({ name }) => summarise(name, times.get(name)));
}

function summarise(name, times) {
  if (times.length === 0) return { name };
  const of = (part) => median(times.map((time) => time[part]));
  const most = Math.max(...times.map(({ total }) => total));
  return {
    name,
    script: of("script"),
    style: of("style"),
    layout: of("layout"),
    total: of("total"),
    most,
  };
}

async function measureTap(page, tap, round) {
  const place = await page.evaluate(findControl, tap, round);
  if (!place) return undefined;
  await settle(page);
  await page.tracing.start({ categories: ["devtools.timeline", "blink.user_timing", "v8"] });
  await page.evaluate(() => performance.mark("bench-tap"));
  await page.mouse.click(place.x, place.y);
  await settle(page);
  return readTrace(await page.tracing.stop());
}

function settle(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
}

/** Where to press: the middle of the first control in view that says so, or another option each round. */
function findControl({ control, role }, round) {
  const found = [];
  const walk = (root) => {
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot) walk(node.shadowRoot);
      const isControl = role ? node.matches(`input[type=${role}]`) : node.matches("button");
      const words = (node.getAttribute("aria-label") ?? node.textContent)
        .replace(/\s+/g, " ")
        .trim();
      if (isControl && node.checkVisibility() && (role || words.startsWith(control)))
        found.push(node);
    }
  };
  walk(document);
  const node = role ? found[round % Math.max(found.length, 1)] : found[0];
  if (!node) return undefined;
  node.scrollIntoView({ block: "center", behavior: "instant" });
  const box = (node.closest("label") ?? node).getBoundingClientRect();
  const small = node.getBoundingClientRect();
  const target = small.width > 2 && small.height > 2 ? small : box;
  return { x: target.left + Math.min(target.width / 2, 20), y: target.top + target.height / 2 };
}
