import { expect, test } from "vitest";
import { buildLibrary } from "../../src/programs/index.ts";
import { readSource } from "../../src/author/index.ts";
import { checkSample } from "../compile/check-sample.ts";
import { changeSample } from "./make-folder.ts";
import { sampleFiles } from "../compile/sample-files.ts";

const gridPath = "grids/try-first/grid.yaml";
const grid = sampleFiles[gridPath] ?? "";

test("a grid that cannot be compiled costs itself alone, and is told in a line", () => {
  const files = changeSample({
    [gridPath]: "format: [",
    "grids/other/grid.yaml": grid.replace("id: try-first", "id: other"),
  });
  const sources = Object.entries(files).map(([path, text]) => readSource({ path, text }));
  const neverChecked = { ...checkSample(), contacts: new Map() };
  const built = buildLibrary(sources, {
    today: "2026-11-22",
    instead: new Map([[gridPath, neverChecked]]),
  });
  expect(built.files.map(({ path }) => path)).toEqual(["index.json", "other.json"]);
  expect(built.grids.map(({ path }) => path)).toEqual(["grids/other/grid.yaml"]);
  expect(built.clashes).toEqual([
    "grids/try-first/grid.yaml is left out: grids/try-first/grid.yaml, contacts: cites gb-eng, which is in no register. Check should have told of it: please report this to ithrive-grids.",
  ]);
});
