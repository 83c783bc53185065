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
const result = checkFiles({ files, today: "2026-11-22" });

/** What was found in each file: rules, and how often each. */
function countFindings(): string[] {
  return result.files.flatMap(({ path, messages }) => {
    const counts = new Map<string | undefined, number>();
    for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    return [...counts].map(([rule, count]) => `${path.replace(/^grids\//, "")}: ${count} ${rule}`);
  });
}

test("the grids that come with the project, their translations and all they draw on have no errors", () => {
  expect(result.counts.errors).toBe(0);
  expect(result.failed).toBe(false);
});

test("every grid and every translation comes out", () => {
  expect(result.grids.map(({ path }) => path)).toMatchInlineSnapshot(`
    [
      "grids/child-hurting-themselves/grid.yaml",
      "grids/child-worries-a-lot/grid.yaml",
      "grids/feeling-low-first-steps/grid.cy.yaml",
      "grids/feeling-low-first-steps/grid.easy-read.yaml",
      "grids/feeling-low-first-steps/grid.yaml",
      "grids/hard-to-focus-medicine/grid.yaml",
      "grids/hard-to-sit-still/grid.yaml",
      "grids/hurting-myself/grid.yaml",
      "grids/kind-of-help/grid.md",
      "grids/low-mood-nhs-help/grid.yaml",
      "grids/worrying-a-lot/grid.yaml",
    ]
  `);
  const written = files.filter(({ path }) => /\/grid\.([^/]+\.)?(ya?ml|md)$/.test(path));
  expect(result.grids.map(({ path }) => path)).toEqual(written.map(({ path }) => path));
});

test("what is left to look at is drafts beside sourced answers, and contacts that nobody has rung", () => {
  expect(countFindings()).toMatchInlineSnapshot(`
    [
      "child-hurting-themselves/grid.yaml: 2 balanced-detail",
      "child-worries-a-lot/grid.yaml: 4 balanced-detail",
      "contacts/gb-eng.yaml: 1 checked-contacts",
      "contacts/gb-nir.yaml: 1 checked-contacts",
      "contacts/gb-sct.yaml: 1 checked-contacts",
      "contacts/gb-wls.yaml: 1 checked-contacts",
      "feeling-low-first-steps/grid.yaml: 2 balanced-detail",
      "hard-to-focus-medicine/grid.yaml: 2 balanced-detail",
      "hard-to-sit-still/grid.yaml: 2 balanced-detail",
      "hurting-myself/grid.yaml: 5 balanced-detail",
      "kind-of-help/grid.md: 1 balanced-detail",
      "low-mood-nhs-help/grid.yaml: 4 balanced-detail",
      "worrying-a-lot/grid.yaml: 4 balanced-detail",
    ]
  `);
});
