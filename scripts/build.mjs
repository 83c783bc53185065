// `npm run build`: writes dist/ anew. `npm install` and `npm ci` run it through `prepare`.

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { hashSources } from "./hash-sources.mjs";
import { root } from "./root.mjs";
import { tightenTemplates } from "./tighten-templates.mjs";

// Each is one `vite build --mode <target>`; vite.config.ts says what it makes.
const viteTargets = [
  "grids",
  "cdn-grid",
  "cdn",
  "cdn-one-file",
  "cdn-cy",
  "page",
  "tablet",
  "size",
];

ensureTools();
const builtFrom = hashSources();
clean();
runTool("typescript/bin/tsc", ["-b"]);
tightenElements();
copyGenerated();
// Every finding names its rule's page; whoever installed the package finds it there.
cpSync(join(root, "docs/rules"), join(root, "dist/rules"), { recursive: true });
if (existsSync(join(root, "src/element"))) {
  runTool("@custom-elements-manifest/analyzer/cem.js", describeArguments());
  await pointManifestAtBuild();
}
if (existsSync(join(root, "vite.config.ts"))) {
  for (const target of viteTargets) {
    runTool("vite/bin/vite.js", ["build", "--mode", target, "--logLevel", "warn"]);
  }
} else {
  console.log("No vite.config.ts: dist/grids, dist/cdn and dist/tablet are not built.");
}
await finishCdn();
mkdirSync(join(root, "build"), { recursive: true });
writeFileSync(join(root, "build/built-from"), builtFrom);

function ensureTools() {
  if (existsSync(join(root, "node_modules/typescript"))) return;
  console.error(
    "The build needs the development dependencies: run `npm ci` without --omit=dev, or use the published package, which is built already.",
  );
  process.exit(1);
}

function clean() {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  // tsc trusts these notes over the files themselves, and would write nothing.
  rmSync(join(root, "build"), { recursive: true, force: true });
}

function runTool(file, args) {
  const { status, error } = spawnSync(process.execPath, [join("node_modules", file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status === 0) return;
  console.error(`The build stopped at ${file.split("/")[0]}. ${error?.message ?? ""}`);
  process.exit(1);
}

// Pages for web editors, beside the elements' files; then what each of these files is.
async function finishCdn() {
  const { buildEmbed } = await import("./build-embed.mjs");
  const { writeSums } = await import("./write-sums.mjs");
  await buildEmbed(join(root, "dist/cdn"));
  writeSums(join(root, "dist/cdn"));
}

// tsc emits neither JavaScript that was generated nor the declarations written beside it.
function copyGenerated() {
  for (const file of readdirSync(join(root, "src"), { recursive: true })) {
    if (!/(^|\/)generated\/.*\.(js|d\.ts)$/.test(file)) continue;
    const target = join(root, "dist", file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, "src", file), target);
  }
}

// A host's bundler cannot do it: templates and style sheets are text to it. Their sources are in git.
function tightenElements() {
  const folder = join(root, "dist/element");
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const path = join(folder, file);
    writeFileSync(path, tightenTemplates(readFileSync(path, "utf8")));
  }
}

function describeArguments() {
  return [
    "analyze",
    "--litelement",
    "--quiet",
    "--globs",
    "src/element/**/*.ts",
    "--outdir",
    "dist",
  ];
}

// The package holds no sources: the manifest must name the modules people can import.
async function pointManifestAtBuild() {
  const { describeBuild } = await import("./describe-build.mjs");
  describeBuild(join(root, "dist/custom-elements.json"));
  const { writeEditorData } = await import("./write-editor-data.mjs");
  writeEditorData(join(root, "dist"));
}
