import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import validateCompiledGrid from "../../src/compiled/generated/compiled-grid.validate.js";
import { buildLibrary, readGridFiles } from "../../src/programs/index.ts";

const { sources } = await readGridFiles(["grids"], root);
const { check, files, clashes } = buildLibrary(sources, { today: "2026-11-22" });
const built = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as unknown]));
const index = readLibraryIndex(built.get("index.json"));

test("every grid of this project is compiled", () => {
  expect(check.files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([]);
  expect(clashes).toEqual([]);
  expect(index.grids.length).toBeGreaterThan(0);
});

test.each(index.grids)("$href is what a page and the schema expect", ({ href, id, digest }) => {
  const grid = built.get(href);
  validateCompiledGrid(grid);
  expect(validateCompiledGrid.errors).toBeNull();
  expect(readCompiledGrid(grid)).toMatchObject({ id, digest });
});

// Records say by digest whether a grid has changed: a change of digest must be meant. When it is,
// raise the grid's version if it is published, and run this test with --update.
test("the content of every grid is the one last agreed to", async () => {
  const lines = index.grids.map(({ href, version, digest }) => `${href} ${version} ${digest}\n`);
  await expect(lines.join("")).toMatchFileSnapshot(join(import.meta.dirname, "digests.txt"));
});
