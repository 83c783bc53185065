// Makes a folder of pages: each fixture shown with each library, its default settings and its tuned ones.

import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { escapeHtml, readTable } from "../fixture/read-table.mjs";

/**
 * @typedef {object} Page
 * @property {string} id `<peer>` or `<peer>-tuned`
 * @property {import("../peers/index.mjs").Peer} peer
 * @property {boolean} isTuned
 */

/**
 * @param {object} options
 * @param {string} options.bench the folder this folder is in
 * @param {string} options.out written anew
 * @param {readonly import("../peers/index.mjs").Peer[]} options.peers
 * @param {Record<string, object[]>} options.fixtures name to the compiled grids that stand on one page
 * @returns {Promise<Page[]>}
 */
export async function buildSite({ bench, out, peers, fixtures }) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const pages = peers.flatMap((peer) => [
    { id: peer.id, peer, isTuned: false },
    ...(peer.tuned ? [{ id: `${peer.id}-tuned`, peer, isTuned: true }] : []),
  ]);
  for (const page of pages) {
    const from = join(bench, "peers", page.peer.id);
    const content = await import(pathToFileURL(join(from, "content.mjs")).href);
    const needsModules = page.isTuned && content.toModules;
    const shared = `pages/${page.id}`;
    const bundled = needsModules ? [] : await bundlePage(page, from, join(out, shared), content);
    for (const [fixture, grids] of Object.entries(fixtures)) {
      const tables = grids.map(readTable);
      const folder = `${fixture}/${page.id}`;
      const files = needsModules
        ? await bundlePage(page, from, join(out, folder), content, await content.toModules(tables))
        : bundled;
      const base = needsModules ? folder : shared;
      await writePage({ folder: join(out, folder), grids, tables, base, content, files });
    }
  }
  return pages;
}

/** Bundled as its users would: minified, for browsers of 2022, style sheets in a file. */
async function bundlePage(page, from, to, { files = {} }, modules = {}) {
  await mkdir(to, { recursive: true });
  const script = ["page.js", "page.css"].find((name) => existsSync(join(from, name)));
  const entry = page.isTuned ? "tuned.js" : script;
  if (entry) {
    await build({
      entryPoints: { page: join(from, entry) },
      outdir: to,
      bundle: true,
      format: "esm",
      target: "es2022",
      minify: true,
      define: { "process.env.NODE_ENV": '"production"' },
      loader: { ".woff": "file", ".woff2": "file", ".ttf": "file", ".eot": "file", ".svg": "file" },
      plugins: [takeModules(modules, from)],
      logLevel: "error",
    });
  }
  for (const [name, file] of Object.entries(files)) await copyFile(file, join(to, name));
  return ["page.css", "page.js"].filter((name) => existsSync(join(to, name)));
}

/** Modules that stand in no file, by name. What they import is found from `folder`. */
function takeModules(modules, folder) {
  return {
    name: "take-modules",
    setup(bundler) {
      bundler.onResolve({ filter: /^bench:/ }, ({ path }) => ({ path, namespace: "bench" }));
      bundler.onLoad({ filter: /.*/, namespace: "bench" }, ({ path }) => ({
        contents: modules[path],
        resolveDir: folder,
      }));
    },
  };
}

async function writePage({ folder, grids, tables, base, content, files }) {
  await mkdir(folder, { recursive: true });
  const places = grids.map((grid, at) => {
    const file = `content-${at + 1}.json`;
    const toPlace = content.toPlace ?? ((name) => `<div data-content="${name}"></div>`);
    return {
      file,
      place: toPlace(file, tables[at], grid),
      content: content.toContent?.(tables[at], grid),
    };
  });
  for (const { file, content: given } of places) {
    if (given) await writeFile(join(folder, file), JSON.stringify(given));
  }
  const tags = files.map((name) =>
    name.endsWith(".css")
      ? `<link rel="stylesheet" href="/${base}/${name}">`
      : `<script type="module" src="/${base}/${name}"></script>`,
  );
  const head = (content.toHead?.(grids[0]) ?? "").replaceAll("FILES", `/${base}`);
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html>
<html ${grids[0].language === "ar" ? 'lang="ar" dir="rtl"' : 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="/icon.svg">
<title>${escapeHtml(tables[0].title)}</title>
${[head, ...tags].filter(Boolean).join("\n")}
</head>
<body>
<main>
<h1>${escapeHtml(tables[0].title)}</h1>
${places.map(({ place }) => place).join("\n")}
</main>
</body>
</html>
`,
  );
}

/** @param {string} file */
export async function readJson(file) {
  return JSON.parse(await readFile(file, "utf8"));
}
