import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.mjs";

// Everything that can change what the build writes.
const sources = [
  "src",
  "grids",
  "schemas",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
];

/**
 * One hash over the names and contents of all sources of the build. Contents rather than
 * dates, because a fresh checkout gives every file the same date.
 *
 * @returns {string} SHA-256 in hexadecimal
 */
export function hashSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => listFiles(join(root, source)))) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(readFileSync(file));
    hash.update("\0");
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
