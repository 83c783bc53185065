// Writes what code editors and frameworks' type checkers know of the elements, from custom-elements.json and the
// declarations beside it: attributes with their values, properties, typed events, slots, parts and CSS properties.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readElements } from "./editor-data/read-elements.mjs";
import { writeFrameworkTypes } from "./editor-data/write-framework-types.mjs";
import { writeVsCodeData } from "./editor-data/write-vs-code-data.mjs";
import { writeWebTypes } from "./editor-data/write-web-types.mjs";
import { root } from "./root.mjs";

/**
 * @param {string} dist the build, with custom-elements.json and declarations; `editor/` is written into it
 */
export function writeEditorData(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, "custom-elements.json"), "utf8"));
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const elements = readElements(manifest, dist);
  const files = {
    ...writeVsCodeData(elements),
    ...writeWebTypes(elements, { name, version }),
    ...writeFrameworkTypes(elements),
  };
  const folder = join(dist, "editor");
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    const text = typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(join(folder, file), text);
  }
}
