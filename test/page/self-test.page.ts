import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer, strictPolicy } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

const { files } = JSON.parse(readFileSync(join(root, "dist/cdn/integrity.json"), "utf8")) as {
  files: Record<string, string>;
};
const name = "ithrive-grid.one-file.js";
const script = `<script type="module" src="/cdn/${name}" integrity="${files[name]}"></script>`;
const standIn = '<h2>Feeling low</h2><p><a href="tel:999">Call 999</a></p>';
const grid = `<ithrive-grid src="/grids/feeling-low-first-steps.json" show-draft>${standIn}</ithrive-grid>`;
const test = '<script type="module" src="/cdn/self-test.js"></script>';
const toPage = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="/none.svg"><main>${body}</main>${test}`;

/** Pages on which an embed does not work, each with what the report must say and ask for. */
const broken: Record<string, { body: string; says: RegExp; asks: RegExp }> = {
  "the script was taken out": {
    body: grid,
    says: /script of the grid is not on this page/,
    asks: /allow the script tag/,
  },
  "a consent tool switched the script off": {
    body: script.replace('type="module"', 'type="text/plain"') + grid,
    says: /type was changed to “text\/plain”/,
    asks: /leave this script out of that tool/,
  },
  "the script lost its type": {
    body: script.replace('type="module" ', "") + grid,
    says: /lost its type="module"/,
    asks: /keep the attribute/,
  },
  "a tool moved the script's address": {
    body: script.replace(" src=", " data-src=") + grid,
    says: /has no address/,
    asks: /cookie or loading tool/,
  },
  "the script is not there": {
    body: script.replace(name, "gone/ithrive-grid.js") + grid,
    says: /answers 404/,
    asks: /Correct the address/,
  },
  "the script was changed": {
    body: script.replace("/cdn/", "/changed/") + grid,
    says: /not the one that the snippet names/,
    asks: /copy the snippet anew/,
  },
  "the tag was taken out": {
    body: `${script}${standIn}`,
    says: /no <ithrive-grid> on this page/,
    asks: /allow the tag ithrive-grid/,
  },
  "what stands in was taken out": {
    body: script + grid.replace(standIn, ""),
    says: /what was between its tags/,
    asks: /allow headings, lists and links/,
  },
  "the address of the grid was taken out": {
    body: script + grid.replace(/ src="[^"]*"/, ""),
    says: /attribute src is missing/,
    asks: /allow it on the tag/,
  },
  "the grid is not there": {
    body: script + grid.replace("feeling-low-first-steps", "gone"),
    says: /grid is not there: .*answers 404/,
    asks: /Correct src/,
  },
  "a page to sign in came in its place": {
    body: script + grid.replace(/src="[^"]*"/, 'src="/sign-in"'),
    says: /web page came in place of the grid/,
    asks: /page to sign in/,
  },
  "another file came in its place": {
    body: script + grid.replace("feeling-low-first-steps", "index"),
    says: /not a compiled grid|another release/,
    asks: /ithrive-grids build|same release/,
  },
  "the grid is on a site that does not share": {
    body: script + grid.replace(/src="[^"]*"/, 'src="https://other.invalid/grid.json"'),
    says: /cannot be fetched from here/,
    asks: /add https:\/\/other\.invalid to connect-src/,
  },
  "show-draft was taken out": {
    body: script + grid.replace(" show-draft", ""),
    says: /is a draft, and the tag has no show-draft/,
    asks: /your site took it out/,
  },
  "it is in a tab that is closed": {
    body: `${script}<div hidden>${grid}</div>`,
    says: /hidden or has no width/,
    asks: /open that and run this test again/,
  },
  "a frame's sandbox takes too much": {
    body: '<iframe title="Grid" data-ithrive sandbox="allow-scripts allow-same-origin" src="/cdn/embed.html?src=/grids/hurting-myself.json"></iframe>',
    says: /Missing: .*allow-top-navigation-by-user-activation/,
    asks: /add to the attribute sandbox/,
  },
};

const toPath = (name: string) => `/${name.replace(/[^a-z]+/g, "-")}`;
const pages: Record<string, string> = {
  "/none.svg": "",
  "/favicon.ico": "",
  "/well": toPage(script + grid),
  "/sign-in": "<!doctype html><title>Sign in</title>",
};
for (const [what, { body }] of Object.entries(broken)) pages[toPath(what)] = toPage(body);

let server: Server;
let suspicious: Server;
const changed = mkdtempSync(join(tmpdir(), "ithrive-changed-"));

beforeAll(async () => {
  cpSync(join(root, "dist/cdn", name), join(changed, name));
  writeFileSync(join(changed, name), "document.title = 'Taken over';", { flag: "a" });
  const folders = {
    "/cdn": join(root, "dist/cdn"),
    "/grids": join(root, "dist/grids"),
    "/changed": changed,
  };
  const policy = strictPolicy.replace("base-uri", "frame-src 'self'; base-uri");
  server = await startServer({ folders, pages, policy });
  const named = "trusted-types lit-html ithrive-worker 'allow-duplicates'";
  suspicious = await startServer({
    folders,
    pages,
    policy: strictPolicy.replace(named, "trusted-types other"),
  });
});
afterAll(async () => {
  await server.close();
  await suspicious.close();
  rmSync(changed, { recursive: true, force: true });
});

async function readReport(url: string): Promise<{ report: string; sum: string; title: string }> {
  const { page, close } = await openPage(url);
  const read = async () => {
    const roots = await page.waitForFunction(
      () => {
        const hosts = [...document.querySelectorAll("div")].map(({ shadowRoot }) => shadowRoot);
        const root = hosts.find((one) => one?.querySelector("ol li"));
        if (!root) return undefined;
        const sum = root.querySelector('[role="status"]')?.textContent ?? "";
        return { report: root.querySelector("ol")?.textContent ?? "", sum };
      },
      { timeout: 30_000 },
    );
    return (await roots.jsonValue())!;
  };
  const said = await read();
  const title = await page.title();
  await close();
  return { ...said, title };
}

describe("the self-test", () => {
  it("says that everything works where it does", async () => {
    const { sum, report } = await readReport(`${server.url}well`);
    expect(report).not.toMatch(/Blocked:|Look at this:/);
    expect(report).toMatch(/The grid arrives: Feeling low: what can I try first\?/);
    expect(report).toMatch(/exactly the one that the snippet names/);
    expect(sum).toBe("Everything works here.");
  });

  for (const [what, { says, asks }] of Object.entries(broken)) {
    it(`says it, and what to ask for, when ${what}`, async () => {
      const { report, title } = await readReport(server.url + toPath(what).slice(1));
      expect(report).toMatch(says);
      expect(report).toMatch(asks);
      expect(title).toBe("Page");
    });
  }

  it("names the Trusted Types policy that a page lacks", async () => {
    const { report } = await readReport(`${suspicious.url}well`);
    expect(report).toMatch(/Trusted Types do not know/);
    expect(report).toMatch(/trusted-types lit-html 'allow-duplicates'/);
  });

  it("has a page of its own that tries the first grid there is", async () => {
    const { report, sum } = await readReport(`${server.url}cdn/self-test.html`);
    expect(report).toMatch(/The grid arrives/);
    expect(sum).toBe("Everything works here.");
  });

  it("says without scripts that scripts are what is missing", async () => {
    const html = readFileSync(join(root, "dist/cdn/self-test.html"), "utf8");
    expect(html.replace(/\s+/g, " ")).toMatch(/scripts of this folder are blocked/);
    expect(html).not.toMatch(/ style=|<style|\son\w+="/);
  });
});

it("a changed script is refused, and what stands in gives the title and whom to reach", async () => {
  const { page, close } = await openPage(`${server.url}the-script-was-changed`);
  const shown = await page.$eval("ithrive-grid", (one) => ({
    isLive: one.shadowRoot !== null,
    text: (one as HTMLElement).innerText,
    height: one.querySelector("a")?.getBoundingClientRect().height ?? 0,
  }));
  expect(shown.isLive).toBe(false);
  expect(shown.text).toMatch(/Feeling low\s+Call 999/);
  expect(shown.height).toBeGreaterThan(0);
  expect(await page.title()).toBe("Page");
  await close();
});
