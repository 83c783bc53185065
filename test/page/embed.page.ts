import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

const sandbox =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-top-navigation-by-user-activation";
const elsewhere = "<title>Elsewhere</title><p>Another page</p>";

let grids: Server;
let host: Server;
const hostPages: Record<string, string> = {
  "/elsewhere": elsewhere,
  "/none.svg": "",
  "/favicon.ico": "",
};

beforeAll(async () => {
  const folders = { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") };
  grids = await startServer({ folders, pages: { "/none.svg": "", "/favicon.ico": "" } });
  // Another origin, with a policy as strict as a page with a frame can have.
  const { origin } = new URL(grids.url);
  const policy = `default-src 'none'; img-src 'self'; script-src ${origin}; frame-src ${origin}`;
  host = await startServer({ folders: {}, pages: hostPages, policy });
});
afterAll(async () => {
  await host.close();
  await grids.close();
});

const frameAddress = (id: string, more = "") =>
  `${grids.url}cdn/embed.html?src=../grids/${id}.json&show-draft${more}`;

/** Opens a page of another site with a frame in it. */
async function openFramed(address: string, attributes = "", script = true) {
  const resizer = `<script src="${grids.url}cdn/embed-resize.js" defer></script>`;
  hostPages["/page"] = `<!doctype html><html lang="en"><title>Host</title>
    <link rel="icon" href="/none.svg"><h1>Host</h1>
    <iframe title="Grid" width="900" height="400" ${attributes} src="${address.replaceAll("&", "&amp;")}"></iframe>
    ${script ? resizer : ""}`;
  const opened = await openPage(`${host.url}page`);
  const frame = opened.page.frames().find((one) => one.url().startsWith(grids.url))!;
  return { ...opened, frame };
}

function readHeight(page: Page): Promise<number> {
  return page.$eval("iframe", (frame) => frame.getBoundingClientRect().height);
}

function readText(frame: Frame | Page): Promise<string> {
  return frame.evaluate(() => {
    const grid = document.querySelector("ithrive-grid");
    return (grid?.shadowRoot?.textContent ?? document.body.innerText).replace(/\s+/g, " ").trim();
  });
}

describe("a grid in a frame", () => {
  it("is shown whole under its own strict policy, and names itself", async () => {
    const { page, problems, close } = await openPage(frameAddress("feeling-low-first-steps"));
    expect(await page.title()).toBe("Feeling low: what can I try first?");
    expect(await page.$$eval("ithrive-grid", (grids) => grids.length)).toBe(1);
    expect(
      await page.$eval("ithrive-grid", (grid) => grid.shadowRoot!.querySelectorAll("td").length),
    ).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await close();
  });

  it("takes language, nation and view from its address, and fetches the words it speaks", async () => {
    const address = frameAddress("feeling-low-first-steps.cy", "&nation=GB-WLS&view=table");
    const { page, problems, close } = await openPage(address);
    await page.waitForFunction(() =>
      document.querySelector("ithrive-grid")!.shadowRoot!.querySelector('article[lang="cy"]'),
    );
    const grid = await page.$eval("ithrive-grid", (one) => [
      one.getAttribute("nation"),
      one.getAttribute("view"),
    ]);
    expect(grid).toEqual(["GB-WLS", "table"]);
    expect(problems).toEqual([]);
    await close();
  });

  it("shows a draft only when the address says so", async () => {
    const address = frameAddress("feeling-low-first-steps").replace("&show-draft", "");
    const { page, close } = await openPage(address);
    expect(
      await page.$eval("ithrive-grid", (grid) => grid.shadowRoot!.querySelectorAll("td").length),
    ).toBe(0);
    expect(await readText(page)).toContain("Need help now?");
    await close();
  });

  it("refuses a grid of another site, and asks that site for nothing", async () => {
    const asked: string[] = [];
    const { page, close } = await openPage(`${grids.url}cdn/embed.html`);
    page.on("request", (request) => asked.push(request.url()));
    for (const other of [
      `${host.url}grid.json`,
      "//other.invalid/grid.json",
      "data:application/json,{}",
    ]) {
      await page.goto(`${grids.url}cdn/embed.html?src=${encodeURIComponent(other)}`, {
        waitUntil: "networkidle0",
      });
      expect(await readText(page)).toMatch(/on another site, so it is not shown/);
    }
    expect(asked.filter((url) => !url.startsWith(grids.url))).toEqual([]);
    await close();
  });

  it("says what its address lacks", async () => {
    const { page, close } = await openPage(`${grids.url}cdn/embed.html`);
    expect(await page.$eval('[role="alert"]', (alert) => alert.textContent)).toMatch(
      /must end in \?src=/,
    );
    await close();
  });

  it("takes no exit address from its own: a link could lead people anywhere", async () => {
    const { page, close } = await openPage(
      frameAddress("hurting-myself", "&exit-url=https://other.invalid"),
    );
    expect(await page.$eval("ithrive-grid", (grid) => grid.hasAttribute("exit-url"))).toBe(false);
    await close();
  });
});

describe("the resizer", () => {
  it("gives the frame the height of its grid, and no inner scrolling", async () => {
    const { page, frame, problems, close } = await openFramed(
      frameAddress("hard-to-sit-still"),
      "data-ithrive",
    );
    await page.waitForFunction(() => document.querySelector("iframe")!.clientHeight > 800);
    const hidden = await frame.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    expect(hidden).toBeLessThanOrEqual(1);
    expect(problems).toEqual([]);
    await close();
  });

  it("keeps a frame with a leave button within the window, so that the button stays in view", async () => {
    const { page, frame, close } = await openFramed(frameAddress("hurting-myself"), "data-ithrive");
    await page.waitForFunction(() => document.querySelector("iframe")!.clientHeight > 410);
    expect(await readHeight(page)).toBeLessThanOrEqual(800);
    await frame.evaluate(() => window.scrollTo(0, 2000));
    const { top, bottom } = await frame.$eval("ithrive-grid", (grid) =>
      grid.shadowRoot!.querySelector('[part~="leave"]')!.getBoundingClientRect().toJSON(),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(800);
    await close();
  });

  it("heeds a frame marked for it alone, from its own site alone, and within reason", async () => {
    const { page, frame, close } = await openFramed(
      frameAddress("hard-to-sit-still"),
      "data-ithrive",
    );
    await page.waitForFunction(() => document.querySelector("iframe")!.clientHeight > 800);
    const before = await readHeight(page);
    await page.evaluate(() => window.postMessage({ ithrive: "size", height: 5000 }, "*"));
    await page.evaluate(() => window.postMessage({ ithrive: "leave" }, "*"));
    expect(await readHeight(page)).toBe(before);
    await frame.evaluate(() => window.parent.postMessage({ ithrive: "size", height: 1e9 }, "*"));
    await page.waitForFunction(() => document.querySelector("iframe")!.clientHeight === 30_000);
    await frame.evaluate(() => window.parent.postMessage({ ithrive: "size", height: 1 }, "*"));
    await page.waitForFunction(() => document.querySelector("iframe")!.clientHeight === 160);
    await frame.evaluate(() => window.parent.postMessage({ ithrive: "size", height: "9em" }, "*"));
    await page.$eval("iframe", (one) => one.removeAttribute("data-ithrive"));
    await frame.evaluate(() => window.parent.postMessage({ ithrive: "size", height: 700 }, "*"));
    expect(await readHeight(page)).toBe(160);
    expect(await page.title()).toBe("Host");
    await close();
  });

  it("is not needed to read: without it the frame scrolls inside", async () => {
    const { page, frame, close } = await openFramed(frameAddress("hard-to-sit-still"), "", false);
    expect(await readHeight(page)).toBeLessThan(410);
    const reached = await frame.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return window.scrollY;
    });
    expect(reached).toBeGreaterThan(400);
    await close();
  });
});

describe("leaving from within a frame", () => {
  const leave = async (frame: Frame) => {
    const button = await frame.evaluateHandle(() =>
      document.querySelector("ithrive-grid")!.shadowRoot!.querySelector('[part~="leave"]'),
    );
    await (button.asElement() as Awaited<ReturnType<Page["$"]>>)!.click();
  };

  for (const [name, attributes] of [
    ["without a sandbox", ""],
    ["in the sandbox of the snippet", `sandbox="${sandbox}"`],
  ] as const) {
    it(`takes the whole page away, ${name}`, async () => {
      const { page, frame, close } = await openFramed(
        frameAddress("hurting-myself"),
        attributes,
        false,
      );
      const gone = page.waitForNavigation();
      await leave(frame);
      await gone;
      expect(page.url()).toBe("about:blank");
      await close();
    });
  }

  it("empties the frame where a sandbox keeps it from the page", async () => {
    const { page, frame, close } = await openFramed(
      frameAddress("hurting-myself"),
      'sandbox="allow-scripts allow-same-origin"',
      false,
    );
    const gone = new Promise((resolve) => page.once("framenavigated", resolve));
    await leave(frame);
    await gone;
    expect(await page.title()).toBe("Host");
    expect(page.frames().map((one) => one.url())).toEqual([`${host.url}page`, "about:blank"]);
    await close();
  });

  it("takes the page away even then where the resizer is on it, to where that page says", async () => {
    const { page, frame, close } = await openFramed(
      frameAddress("hurting-myself"),
      `data-ithrive data-exit-url="${host.url}elsewhere" sandbox="allow-scripts allow-same-origin"`,
    );
    await leave(frame);
    await page.waitForFunction(() => document.title === "Elsewhere");
    await close();
  });
});
