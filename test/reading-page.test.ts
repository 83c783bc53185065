import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../scripts/root.mjs";
import { followImports } from "./support/follow-imports.ts";

// What only an author's machine needs: parsers, checkers, schemas, hashing, Node itself.
const notForReaders =
  /^dist\/(author|check|compile|report|programs)\/|\/generated\/.*validat|node_modules\/(yaml|unified|vfile|remark|mdast|micromark|retext|nlcst|ajv|@noble)|^node:/;

// A talk asks for its gate only where a service brings measures.
const onRequest = ["./measure-parts.js"];

const readingPages = [
  "dist/index.js",
  "dist/element/define/ithrive-grid.js",
  "dist/element/define/ithrive-help.js",
  "dist/element/define/ithrive-library.js",
];

describe("what a reading page loads", () => {
  for (const entry of readingPages) {
    it(`from ${entry} holds nothing that only authors need`, async () => {
      const loaded = await followImports(join(root, entry), root, onRequest);
      expect(loaded).toContain(entry);
      expect(loaded.some((file) => file.startsWith("node_modules/lit"))).toBe(true);
      expect(loaded.filter((file) => notForReaders.test(file))).toEqual([]);
    });
  }

  it("would be found out: from dist/check/index.js the parsers are reached", async () => {
    const loaded = await followImports(join(root, "dist/check/index.js"), root);
    const found = loaded.filter((file) => notForReaders.test(file));
    expect(found).toContain("dist/check/index.js");
    expect(found.some((file) => /^node_modules\/(yaml|vfile|unified)\//.test(file))).toBe(true);
    expect(found.some((file) => /\/generated\/.*validat/.test(file))).toBe(true);
  });
});
