import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The package this program belongs to, from sources and from the build alike.
 *
 * @returns `root` is its folder, absolute; `version` as in its package.json
 */
export function readPackage(): { root: string; version: string } {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, "package.json"))) root = dirname(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return { root, version };
}
