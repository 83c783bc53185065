import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";

const files = readdirSync("grids", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ya?ml|md)$/.test(name))
  .sort()
  .map((name) => ({
    path: `grids/${name.replaceAll("\\", "/")}`,
    text: readFileSync(`grids/${name}`, "utf8"),
  }));

test("every grid that comes with the project, and all it draws on, has no errors", () => {
  const result = checkFiles({ files, today: "2026-11-22" });
  expect(result.failed).toBe(false);
  const grids = files
    .filter(({ path }) => /\/grid\.(ya?ml|md)$/.test(path))
    .map(({ path }) => path);
  expect(grids).toContain("grids/feeling-low-first-steps/grid.yaml");
  expect(result.grids.map(({ path }) => path)).toEqual(grids);
});
