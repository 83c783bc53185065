import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { checkFiles } from "../../src/check/index.ts";
import { writeMarkdownForm } from "./check-example.ts";
import { formatFindings } from "./format-findings.ts";
import { readFixture } from "./read-fixture.ts";

const registers = [readFixture("evidence"), readFixture("contacts")];

test("the complete grid that examples are laid over has no findings, in either form", () => {
  const markdown = readSource({ path: "grids/quiet-place/grid.md", text: writeMarkdownForm() });
  for (const grid of [readFixture("grid"), markdown]) {
    const result = checkFiles({ files: [grid, ...registers], today: "2026-11-22", strict: true });
    expect(formatFindings(result.files)).toBe("");
    expect(result.grids.map(({ grid: { id } }) => id)).toEqual(["quiet-place"]);
    expect(result.failed).toBe(false);
  }
  expect(markdown.value).toEqual(readFixture("grid").value);
});
