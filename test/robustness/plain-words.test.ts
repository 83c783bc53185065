import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { test } from "vitest";
import { readSource } from "../../src/author/index.ts";

const markdown = unified().use(remarkParse).freeze();

/** Words, and the signs that Markdown may read as more than words. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("help", "A&E", "café", "It's", "9-11", "e.g.", "(or", "me)", "😀"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "-",
      "+",
      "#",
      "=",
      "1.",
      "2)",
      "!",
      "::draft",
      "|",
      "---",
      "===",
      "Hm…",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("*a*", "&amp;", "&#65;", "_b", "[c](d)", "<b>", "`e`", "\\", "~~~"),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
);
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom(" ", "  ", "\u00a0", ""))
  .map(([words, space]) => words.join(space));

test("a cell of plain words, read without the Markdown parser, is the tree that the parser makes", () => {
  fc.assert(
    fc.property(line, (words) => {
      const text = `alongside:\n  - text: ${JSON.stringify(words)}\n`;
      const cell = readSource({ path: "grids/a/grid.yaml", text }).prose.get("/alongside/0/text");
      // Words with a refused character are no cell.
      return !cell || isDeepStrictEqual(cell.root, markdown.parse(words.trimEnd()));
    }),
    { seed: 20261122, numRuns: 1500 },
  );
});
