// J2 and the aims of loading: ours against one peer at a time, load by load in turn, so that whatever else the
// machine does falls on both alike. Every load is cold: a new browser context, an empty cache.

import { openPage } from "../browser/open-page.mjs";
import { compareMedians } from "./compare-medians.mjs";

/**
 * @param {object} bench
 * @param {import("puppeteer-core").Browser} bench.browser
 * @param {string} bench.url of the site
 * @param {string} bench.fixture
 * @param {string[]} bench.expected
 * @param {number} bench.loads of each page in a pair
 * @param {number} bench.slowdown
 * @param {(line: string) => void} bench.say
 * @param {readonly string[]} others ids of pages
 * @returns {Promise<Record<string, object>>} id to how ours compares: until the words can be read, and work until then
 */
export async function measureLoads(bench, others) {
  const results = {};
  for (const other of others) {
    const pathOf = (id) => `${bench.fixture}/${id}/`;
    const pair = await measurePair(bench, pathOf("ithrive-grid"), pathOf(other), readLoad);
    results[other] = {
      readable: compareMedians(pair.map(([own, peer]) => [own.readable, peer.readable])),
      work: compareMedians(pair.map(([own, peer]) => [own.work, peer.work])),
      readableShare: Math.min(...pair.map(([, peer]) => peer.share)),
    };
    bench.say(`${other}: ${describe(results[other].readable)}`);
  }
  return results;
}

/** First paint of two pages of the site, in turn. */
export async function measureFirstPaint(bench, own, other) {
  const pair = await measurePair(bench, own, other, readFirstPaint);
  const result = compareMedians(pair.map(([a, b]) => [a.paint, b.paint]));
  bench.say(`first paint, ${own} by ${other}: ${describe(result)}`);
  return result;
}

/** @param {import("./compare-medians.mjs").Comparison} comparison */
export function describe({ own, other, ratio, low, high }) {
  return `${ratio.toFixed(2)} (95 % between ${low.toFixed(2)} and ${high.toFixed(2)}), ${own.toFixed(0)} ms by ${other.toFixed(0)} ms`;
}

async function measurePair({ browser, url, expected, loads, slowdown }, own, other, read) {
  const load = async (path) => {
    const opened = await openPage(browser, url + path, { expected, slowdown });
    try {
      return await read(opened);
    } finally {
      await opened.close();
    }
  };
  // The first of each wakes the browser and the server, and counts for nothing.
  await load(own);
  await load(other);
  const rounds = [];
  for (let round = 0; round < loads; round++) {
    if (round % 2 === 0) rounds.push([await load(own), await load(other)]);
    else rounds.push([await load(other), await load(own)].reverse());
  }
  return rounds;
}

/** Time from the request until the words could be read, and the main thread's processor time by then. */
async function readLoad({ readableAt, share, workAt }) {
  return { readable: readableAt, work: workAt, share };
}

async function readFirstPaint({ page }) {
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  return { paint };
}
