import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { version } from "../../src/element/version.ts";
import { openPage } from "../support/browser.ts";

const toPage = (scripts: readonly string[]) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>Two grids</title>
  <link rel="icon" href="/none.svg">
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join("")}
  <main>
    <ithrive-grid src="/grids/feeling-low-first-steps.json" show-draft></ithrive-grid>
    <ithrive-grid src="/grids/worrying-a-lot.json" show-draft></ithrive-grid>
  </main></html>`;

const older = "0.0.9";
const scratch = mkdtempSync(join(tmpdir(), "ithrive-versions-"));
let server: Awaited<ReturnType<typeof startServer>>;

/** Builds the file for script tags as `npm run build` does, as if it were another release. */
async function buildRelease(name: string, release: string): Promise<void> {
  await build({
    configFile: join(root, "vite.config.ts"),
    mode: "cdn-grid",
    logLevel: "error",
    plugins: [
      {
        name: "name-release",
        enforce: "pre",
        transform: {
          filter: { id: /\/src\/element\/version\.ts$/ },
          handler: (code: string) => ({ code: code.replace(version, release), map: null }),
        },
      },
    ],
    build: { outDir: join(scratch, name) },
  });
}

beforeAll(async () => {
  // As a release is built, and not as a test runs.
  vi.stubEnv("NODE_ENV", "production");
  await buildRelease("older", older);
  await buildRelease("again", version);
  vi.unstubAllEnvs();
  server = await startServer({
    folders: {
      "/older": join(scratch, "older"),
      "/again": join(scratch, "again"),
      "/cdn": join(root, "dist/cdn"),
      "/grids": join(root, "dist/grids"),
    },
    pages: {
      "/none.svg": "",
      "/two-releases": toPage(["/older/ithrive-grid.js", "/cdn/ithrive-grid.js"]),
      "/one-release-twice": toPage(["/again/ithrive-grid.js", "/cdn/ithrive-grid.js"]),
    },
  });
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The headings of the grids that are shown, and the release that shows them. */
async function readGrids(path: string) {
  const { page, problems, close } = await openPage(server.url + path);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("ithrive-grid")].map((grid) => ({
      heading: grid.shadowRoot?.querySelector<HTMLElement>("[part=title]")?.innerText,
      rows: grid.shadowRoot?.querySelectorAll("tbody tr").length ?? 0,
      release: (grid.constructor as unknown as { version: string }).version,
    })),
  );
  await close();
  return { shown, problems };
}

describe("a page that loads the elements twice", () => {
  it("says aloud which two releases there are, and shows every grid with the first", async () => {
    const { shown, problems } = await readGrids("two-releases");
    expect(shown.map(({ heading }) => heading)).toEqual([
      "Feeling low: what can I try first?",
      "Worrying a lot: what can I try?",
    ]);
    for (const { rows, release } of shown) {
      expect(rows).toBeGreaterThan(3);
      expect(release).toBe(older);
    }
    expect(problems).toContain(
      `<ithrive-grid> is on this page twice: release ${older} is in use and release ${version} is ignored. Load one of them only.`,
    );
    // One for each element of the file, and nothing else.
    for (const problem of problems) expect(problem).toMatch(/ is on this page twice: release /);
  });

  it("says nothing when both are one release", async () => {
    const { shown, problems } = await readGrids("one-release-twice");
    expect(shown.map(({ heading }) => heading)).toEqual([
      "Feeling low: what can I try first?",
      "Worrying a lot: what can I try?",
    ]);
    for (const { rows } of shown) expect(rows).toBeGreaterThan(3);
    expect(problems).toEqual([]);
  });
});
