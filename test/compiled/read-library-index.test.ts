import { expect, test } from "vitest";
import { readLibraryIndex, type LibraryIndex } from "../../src/compiled/index.ts";

function createIndex(): LibraryIndex {
  return {
    format: 1,
    grids: [
      {
        id: "sample",
        version: "1.0.0",
        status: "draft",
        language: "en-GB",
        title: "Sample",
        need: "Sample",
        summary: "Something is hard.",
        question: "What can I try?",
        setting: "outside-nhs",
        audience: { for: "young-person", with: [], ages: "11-18" },
        useWith: "anyone",
        groupings: ["thriving"],
        options: ["Wait", "A course"],
        reviewBy: "2027-06-01",
        digest: "sha256-0",
        href: "sample.json",
      },
    ],
    withdrawn: [],
  };
}

test("a whole index is handed back as it is", () => {
  const index = createIndex();
  expect(readLibraryIndex(index)).toBe(index);
});

test("another format is unknown", () => {
  expect(() =>
    readLibraryIndex({ ...createIndex(), format: 7 }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[CompiledGridError: This library is written in format 7, and this page reads format 1: use a release of ithrive-grids that reads it, or build the library again.]`,
  );
});

test("a missing part is named", () => {
  const index = createIndex() as unknown as { grids: Record<string, unknown>[] };
  delete index.grids[0]!["title"];
  expect(() => readLibraryIndex(index)).toThrowErrorMatchingInlineSnapshot(
    `[CompiledGridError: The file is damaged or incomplete: /grids/0/title should be there. Build it again from its source.]`,
  );
});

test.each([
  "https://elsewhere.example/grid.json",
  "//elsewhere.example/grid.json",
  "/\\elsewhere.example/grid.json",
  "\\\\elsewhere.example/grid.json",
  "javascript:alert(1)",
  "data:application/json,{}",
  "../../secret.json?x=1",
  "",
])("a grid is never fetched from %j", (href) => {
  const index = createIndex();
  index.grids[0]!.href = href;
  expect(() => readLibraryIndex(index)).toThrow("/grids/0/href should be a path beside the index");
});
