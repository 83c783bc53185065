// `npm run build`: builds every example into build/examples/site of the checkout, unless what stands
// there was built from the same files.

import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer } from "vite";
import { examples } from "./examples.mjs";
import { usePackage } from "./use-package.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const target = join(root, "build/examples");
const stamp = join(target, "built-from");

/** Builds all examples, or nothing when nothing has changed. */
export async function buildExamples() {
  const builtFrom = hashFiles([here, join(root, "dist")]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === builtFrom) return;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const example of examples) await buildExample(example);
  writeFileSync(stamp, builtFrom);
}

async function buildExample({ name, server, isCopied }) {
  const folder = join(here, name);
  const site = join(target, "site", name);
  if (isCopied) return cpSync(folder, site, { recursive: true });
  const config = {
    root: folder,
    base: `/${name}/`,
    logLevel: "warn",
    // Read by Node itself: what one configuration keeps, as Angular's does, both builds then share.
    configLoader: "native",
    plugins: [usePackage()],
  };
  await build({
    ...config,
    build: {
      outDir: site,
      emptyOutDir: true,
      target: "es2022",
      // The polyfill would be an inline script, which a strict policy refuses.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  if (server) await renderOnServer(config, server, join(site, "index.html"));
}

/** Puts what the example's server says into its page, as that server would for every visit. */
async function renderOnServer(config, module, page) {
  const server = await createServer({
    ...config,
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { render, hydrationScript } = await server.ssrLoadModule(`/${module}`);
    const html = await render(readFileSync(page, "utf8"));
    if (hydrationScript) writeFileSync(join(page, "../hydration.js"), hydrationScript);
    writeFileSync(page, html);
  } finally {
    await server.close();
  }
}

function hashFiles(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(listFiles)) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(readFileSync(file));
    hash.update("\0");
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== "node_modules")
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExamples();
