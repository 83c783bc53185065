import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { ithriveGrids, type IthriveGridsOptions } from "../../src/programs/vite/index.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder } from "./make-folder.ts";

const toPage = (tag: string) =>
  `<!doctype html><html lang="en"><title>Site</title><main>${tag}</main></html>`;

function configure(root: string, options: IthriveGridsOptions = {}, base = "/"): InlineConfig {
  return {
    root,
    base,
    configFile: false,
    logLevel: "silent",
    plugins: [ithriveGrids({ today: "2026-11-22", ...options })],
  };
}

async function buildPage(tag: string, base?: string): Promise<{ html: string; folder: string }> {
  const folder = await makeFolder({ ...sampleFiles, "index.html": toPage(tag) });
  await build(configure(folder, {}, base));
  return { html: await readFile(join(folder, "dist/index.html"), "utf8"), folder };
}

test("a marked tag holds the grid, its style sheet and stand-ins, and the marker is gone", async () => {
  const { html, folder } = await buildPage(
    '<ithrive-grid prerender src="/grids/try-first.json" show-draft></ithrive-grid>',
  );
  expect(html).toContain(
    '<ithrive-grid src="/grids/try-first.json" show-draft><template shadowrootmode="open"><link rel="stylesheet" href="/grids/ithrive-grid.css">',
  );
  expect(html).toContain('<table role="table">');
  expect(html).toMatch(
    /<\/template><h2 part="title">\s*Feeling low: what can I try\?\s*<\/h2><section/,
  );
  expect(await readdir(join(folder, "dist/grids"))).toEqual([
    "index.json",
    "ithrive-grid.css",
    "try-first.json",
  ]);
});

test("what a page has between the tags stays as it is", async () => {
  const { html } = await buildPage(
    '<ithrive-grid prerender src="/grids/try-first.json"><p>Our own words</p></ithrive-grid>',
  );
  expect(html).toContain("</template><p>Our own words</p></ithrive-grid>");
});

test("a tag without the marker, or in a comment, is left alone, and no style sheet is added", async () => {
  const tags =
    '<ithrive-grid src="/grids/try-first.json"></ithrive-grid><!-- <ithrive-grid prerender src="x"> -->';
  const { html, folder } = await buildPage(tags);
  expect(html).toContain(tags);
  expect(await readdir(join(folder, "dist/grids"))).not.toContain("ithrive-grid.css");
});

test.each([
  ["./", "grids/try-first.json", "grids/ithrive-grid.css"],
  ["/aids/", "/aids/grids/try-first.json", "/aids/grids/ithrive-grid.css"],
  ["/aids/", "grids/try-first.json?v=2", "/aids/grids/ithrive-grid.css"],
  [
    "https://files.example.org/a/",
    "https://files.example.org/a/grids/try-first.json",
    "https://files.example.org/a/grids/ithrive-grid.css",
  ],
])("with the base %s the grid %s is found", async (base, src, styles) => {
  const { html } = await buildPage(
    `<ithrive-grid prerender src="${src}" show-draft></ithrive-grid>`,
    base,
  );
  expect(html).toContain(`<link rel="stylesheet" href="${styles}">`);
});

test("the tag's other attributes are heeded", async () => {
  const { html } = await buildPage(
    '<ithrive-grid title="We prerender this" show-draft exit-url="/weather?a=1&amp;b=2" prerender="" src="/grids/try-first.json"></ithrive-grid>',
  );
  expect(html).toContain('<ithrive-grid title="We prerender this" show-draft exit-url=');
  expect(html).toContain('href="/weather?a=1&amp;b=2"');
});

test("a grid that the site does not have fails the build, with those it has", async () => {
  await expect(
    buildPage('<ithrive-grid prerender src="/grids/try-furst.json"></ithrive-grid>'),
  ).rejects.toThrow(
    'index.html: a tag <ithrive-grid prerender> has src="/grids/try-furst.json", which is no grid of this site. The grids are: /grids/try-first.json. Name one of them, or take away prerender: the grid is then drawn by its script alone.',
  );
  await expect(buildPage("<ithrive-grid prerender></ithrive-grid>")).rejects.toThrow(
    "index.html: a tag <ithrive-grid prerender> has no src.",
  );
});

test("an author's error is told as such, whatever tags name the grid", async () => {
  const folder = await makeFolder({
    ...sampleFiles,
    "grids/try-first/grid.yaml": "format: [",
    "index.html": toPage('<ithrive-grid prerender src="/grids/try-first.json"></ithrive-grid>'),
  });
  await expect(build(configure(folder))).rejects.toThrow("grids/try-first/grid.yaml:1:9");
});

test("the development server fills tags too, and serves the style sheet", async () => {
  const folder = await makeFolder({
    ...sampleFiles,
    "index.html": toPage('<ithrive-grid prerender src="/grids/try-first.json"></ithrive-grid>'),
  });
  const server = await createServer({
    ...configure(folder),
    server: { port: 0, host: "127.0.0.1" },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const [url = ""] = server.resolvedUrls?.local ?? [];
  expect(await (await fetch(url)).text()).toContain('<template shadowrootmode="open">');
  const styles = await fetch(`${url}grids/ithrive-grid.css`);
  expect(styles.headers.get("content-type")).toContain("text/css");
  expect(await styles.text()).toContain(":host");
});
