import { expect, test } from "vitest";
import { readSource, type Source } from "../../src/author/index.ts";
import { listCitedEntries } from "../../src/check/index.ts";
import { writeMarkdownForm } from "./check-example.ts";
import { checkFixture } from "./check-fixture.ts";
import { formatFindings } from "./format-findings.ts";
import { readFixture } from "./read-fixture.ts";

const old = [['checkedOn: "2026-01-01"', 'checkedOn: "2024-01-01"']] as const;

test("an old entry names the grids that cite it", () => {
  expect(formatFindings(checkFixture({ evidence: old }).files)).toMatchInlineSnapshot(`
    "grids/evidence/reading.yaml:15:16 info The entry \`qp-001\` was last checked against its source over two years ago, on 2024-01-01 [dates]
      Every page that shows it says so. Look at it again, and then write the new date. Cited by the grid \`quiet-place\`.
    "
  `);
});

test("the Markdown form cites what the YAML form cites, in the same cells", () => {
  const listParts = (grid: Source) =>
    listCitedEntries([readFixture("evidence"), grid]).flatMap(({ id, cells }) =>
      cells.map(({ part }) => `${id} ${part}`),
    );
  const yaml = listParts(readFixture("grid"));
  const markdown = readSource({ path: "grids/quiet-place/grid.md", text: writeMarkdownForm() });
  expect(yaml.length).toBeGreaterThan(2);
  expect(listParts(markdown)).toEqual(yaml);
});

test("a grid that is broken elsewhere still says what it cites, each entry once for a cell", () => {
  const broken = readSource({
    path: "grids/broken/grid.yaml",
    text: "id: broken\noptions: nothing\nquestions:\n  - ask: How?\n    answers:\n      stay: { evidence: [qp-001, 7, qp-001] }\n      go: [qp-001]\n",
  });
  const cells = listCitedEntries([readFixture("evidence"), broken]).flatMap((entry) => entry.cells);
  expect(
    cells.map(({ part, place }) => `${place.start.line}:${place.start.column} ${part}`),
  ).toEqual(["6:26 the answer of `stay` to *How?*"]);
});

test("nonsense gives no entries and never throws", () => {
  for (const text of ["", "- 1", "entries: 3", "entries: [1, { id: 4 }, { id: [a] }]", "a: ["]) {
    const sources = ["grids/evidence/a.yaml", "grids/b/grid.yaml"].map((path) =>
      readSource({ path, text }),
    );
    expect(listCitedEntries(sources)).toEqual([]);
  }
});
