// What `npm start` and `npm test` need before they can do their work. This file runs
// on a fresh clone, before node_modules exists: it uses Node's own modules only.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowsers } from "./find-browsers.mjs";
import { hashSources } from "./hash-sources.mjs";
import { root } from "./root.mjs";

export { findBrowsers };

const oldestNode = [20, 19];

/** Stops with one sentence when this Node is older than the project can run on. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantMajor, wantMinor] = oldestNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  fail(
    `This project needs Node ${oldestNode.join(".")} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and run the command again.`,
  );
}

/**
 * Runs `npm ci` when `node_modules` is missing or does not hold what the lock file names.
 * npm then also builds `dist/`, through the `prepare` script.
 */
export function ensureDependencies() {
  ensureNode();
  const installed = readPackages(join("node_modules", ".package-lock.json"));
  if (installed && holdsAll(installed, readPackages("package-lock.json") ?? {})) return;
  console.log(
    installed
      ? "The dependencies have changed: installing them again (npm ci)."
      : "Installing the dependencies (npm ci). The first time takes a minute or two.",
  );
  run("npm", ["ci", "--no-audit", "--no-fund"], "The dependencies could not be installed.");
}

/**
 * Installs what the examples need, which no install of the package brings, and builds them; each
 * only when it has changed. They are built from `dist/`: call `ensureBuild` first.
 */
export function ensureExamples() {
  const installed = readPackages(join("examples", "node_modules", ".package-lock.json"));
  const wanted = readPackages(join("examples", "package-lock.json")) ?? {};
  if (!installed || !holdsAll(installed, wanted)) {
    console.log("Installing what the examples need (npm ci). It takes a minute.");
    const install = ["ci", "--prefix", "examples", "--no-audit", "--no-fund"];
    run("npm", install, "What the examples need could not be installed.");
  }
  run(process.execPath, [join(root, "examples", "build.mjs")], "The examples could not be built.");
}

/** Runs `npm run build` when `dist/` is missing or was built from other sources than today's. */
export function ensureBuild() {
  if (isBuildFresh()) return;
  console.log("Building dist/ from the sources.");
  run(process.execPath, [join(root, "scripts", "build.mjs")], "The build failed.");
}

/**
 * Whether `dist/` was built from exactly the sources as they stand.
 *
 * @returns {boolean}
 */
export function isBuildFresh() {
  const stamp = join(root, "build", "built-from");
  if (!existsSync(stamp) || !existsSync(join(root, "dist"))) return false;
  return readFileSync(stamp, "utf8") === hashSources();
}

// npm writes a second lock file into node_modules at the end of every install. What the two say
// is compared rather than their dates, which a checkout or a copy changes.
function readPackages(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined;
}

function holdsAll(installed, wanted) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

function run(command, args, whatFailed) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  fail(`${whatFailed} ${error ? error.message : "The reason stands above."}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
