// J1: what a page downloads before its grid can be read, compressed as a server would (gzip, level 9).

import { gzipSync } from "node:zlib";
import { openPage } from "../browser/open-page.mjs";

/** @returns {Promise<{ script: number, style: number, font: number, later: number, data: number, requests: number, otherHosts: string[] }>} bytes after gzip */
export async function measureSize({ browser, url, fixture, expected }, { id }) {
  const sizes = { script: 0, style: 0, font: 0, data: 0, later: 0 };
  const bodies = [];
  const opened = await openPage(browser, `${url}${fixture}/${id}/`, {
    expected,
    // Told apart by when they were asked for: what comes when the browser is idle waits for nobody.
    onResponse: (response) => bodies.push(response),
  });
  await opened.page.waitForNetworkIdle({ idleTime: 500 }).catch(() => undefined);
  const times = await opened.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name, startTime }) => [name, startTime]),
  );
  const startOf = new Map(times);
  for (const response of bodies) {
    const type = types[response.request().resourceType()];
    if (!type || !response.ok() || response.url().endsWith("icon.svg")) continue;
    const bytes = gzipSync(await response.buffer(), { level: 9 }).length;
    const isLate = (startOf.get(response.url()) ?? 0) > opened.readableAt;
    sizes[isLate ? "later" : type] += bytes;
  }
  const hosts = opened.requests.map((request) => new URL(request)).filter(isOther(url));
  await opened.close();
  return {
    ...sizes,
    requests: opened.requests.length,
    otherHosts: [...new Set(hosts.map(({ host }) => host))],
  };
}

const types = { script: "script", stylesheet: "style", font: "font", fetch: "data", xhr: "data" };

function isOther(url) {
  const { host } = new URL(url);
  return (request) => request.protocol.startsWith("http") && request.host !== host;
}
