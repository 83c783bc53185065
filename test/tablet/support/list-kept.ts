import type { Page } from "puppeteer-core";

/** Everything that a browser keeps for this site of a talk: not the app itself, nor when it last looked for grids. */
export function listKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const own = /^(workbox-precache-v2-.*|ithrive-settings)$/;
    const kept = [
      ["localStorage", Object.keys(localStorage).filter((name) => name !== "ithrive-checked")],
      ["sessionStorage", Object.keys(sessionStorage)],
      ["cookies", document.cookie.split(";").filter((cookie) => cookie !== "")],
      ["databases", await indexedDB.databases()],
      ["caches", (await caches.keys()).filter((name) => !own.test(name))],
    ] as const;
    return kept.filter(([, found]) => found.length > 0).map(([name]) => name);
  });
}
