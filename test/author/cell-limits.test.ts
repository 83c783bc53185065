import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { listProblems } from "./list-problems.ts";

/** A grid with one cell of this Markdown, as a double-quoted value. */
const grid = (...cells: string[]) =>
  `alongside:\n${cells.map((cell) => `  - text: ${JSON.stringify(cell)}\n`).join("")}`;

test("a cell that is too long, too full of signs or too deep is refused before it is parsed", () => {
  expect(listProblems(grid("word ".repeat(900)))).toMatchInlineSnapshot(`
    "2:11-2:4513 markdown-structure
      This text has 4499 characters. A cell holds 4000 at most, and is read best with 35 words."
  `);
  expect(listProblems(grid("*a_ ".repeat(300)))).toMatchInlineSnapshot(`
    "2:11-2:1213 markdown-structure
      This text holds 600 signs that may mean something in Markdown (such as * _ [ and -). A cell holds 400 at most: write it in plain words."
  `);
  expect(listProblems(grid("> ".repeat(9) + "a"))).toMatchInlineSnapshot(`
    "2:11-2:32 markdown-structure
      Lists or quotations stand in one another more than 8 deep here. Write short paragraphs, or one list."
  `);
  expect(listProblems(grid(`${"- ".repeat(9)}a`))).toMatchInlineSnapshot(`
    "2:11-2:32 markdown-structure
      Lists or quotations stand in one another more than 8 deep here. Write short paragraphs, or one list."
  `);
  expect(listProblems(grid(`- a\n${" ".repeat(18)}- b`))).toMatchInlineSnapshot(`
    "2:11-2:39 markdown-structure
      Lists or quotations stand in one another more than 8 deep here. Write short paragraphs, or one list."
  `);
});

test("a refused cell has no prose, and its neighbours keep theirs", () => {
  const source = readSource({ path: "grid.yaml", text: grid("> ".repeat(9) + "a", "*b*") });
  expect([...source.prose.keys()]).toEqual(["/alongside/1/text"]);
});

test("all cells together are bounded too", () => {
  expect(listProblems(grid(...Array<string>(30).fill("*a* ".repeat(100))))).toMatchInlineSnapshot(`
    "27:11-27:413 markdown-structure
      The cells of this file hold more than 5000 signs that may mean something in Markdown, and the rest is not read. Write them in plain words."
  `);
});

test("eight lists in one another, long words and many short cells are still read", () => {
  expect(listProblems(grid(`${"- ".repeat(8)}a`, "word ".repeat(700)))).toBe("");
  expect(listProblems(grid(...Array<string>(200).fill("Some *words* here.")))).toBe("");
});
