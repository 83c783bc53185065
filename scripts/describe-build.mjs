import { readFileSync, writeFileSync } from "node:fs";

/**
 * Rewrites a custom-elements manifest made from the sources so that every module it names is
 * a file of the build, and every event is one that its class documents: the analyzer also takes the
 * arguments of event constructors for names.
 *
 * @param {string} file the manifest, changed in place
 */
export function describeBuild(file) {
  const manifest = JSON.parse(readFileSync(file, "utf8"), (key, value) => {
    if (key === "events") return value.filter(({ description }) => description);
    return (key === "path" || key === "module") && typeof value === "string"
      ? toBuilt(value)
      : value;
  });
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function toBuilt(path) {
  return path.replace(/^(\/?)src\//, "$1dist/").replace(/\.ts$/, ".js");
}
