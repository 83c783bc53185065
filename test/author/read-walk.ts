import { readFileSync } from "node:fs";

/** A small grid that uses everything an answer can hold, in both forms. */
export const walk = {
  yaml: readFileSync(new URL("./walk/grid.yaml", import.meta.url), "utf8"),
  markdown: readFileSync(new URL("./walk/grid.md", import.meta.url), "utf8"),
};
