// Bundles the pages that a web editor puts on a site into a folder, each script one file with its name unchanged: these
// names stand on other people's pages.

import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.mjs";

const source = join(root, "src/programs/embed");
const modules = ["embed", "snippet", "self-test"];

/**
 * @param {string} outDir where the elements' own files are
 */
export async function buildEmbed(outDir) {
  mkdirSync(outDir, { recursive: true });
  const options = {
    outdir: outDir,
    bundle: true,
    minify: true,
    target: "es2022",
    logLevel: "warning",
  };
  const list = (names) => names.map((name) => join(source, `${name}.ts`));
  await build({ ...options, entryPoints: list(modules), format: "esm" });
  // On somebody else's page, where modules may not be known of: nothing global is left behind.
  await build({ ...options, entryPoints: list(["embed-resize"]), format: "iife" });
  for (const file of readdirSync(source).filter((name) => /\.(html|css)$/.test(name))) {
    copyFileSync(join(source, file), join(outDir, file));
  }
}
