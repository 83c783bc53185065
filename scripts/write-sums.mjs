// Says what each file of a folder is, so that a page can refuse one that was changed on its way: `integrity.json` for
// pages and people who write them, `SHA256SUMS` for `sha256sum --check`.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * @param {string} folder the elements' own files; both lists are written into it
 */
export function writeSums(folder) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const files = listFiles(folder).filter((name) => !written.includes(name));
  const scripts = files.filter((name) => name.endsWith(".js"));
  const manifest = {
    version,
    files: Object.fromEntries(
      scripts.map((name) => [name, `sha384-${digest(folder, name, "sha384", "base64")}`]),
    ),
  };
  writeFileSync(join(folder, "integrity.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const lines = listFiles(folder)
    .filter((name) => name !== "SHA256SUMS")
    .map((name) => `${digest(folder, name, "sha256", "hex")}  ${name}\n`);
  writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
}

const written = ["integrity.json", "SHA256SUMS"];

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"))
    .map((name) => name.replace(/^\//, ""))
    .sort();
}

function digest(folder, name, algorithm, encoding) {
  return createHash(algorithm)
    .update(readFileSync(join(folder, name)))
    .digest(encoding);
}
