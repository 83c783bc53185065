import { expect, test } from "vitest";
import { getGridState } from "../../src/compiled/index.ts";
import { createSampleGrid } from "./sample-grid.ts";

test("a grid within all its dates has nothing to say", () => {
  expect(getGridState(createSampleGrid(), "2026-06-02")).toEqual({
    draft: false,
    withdrawn: false,
    reviewDue: false,
    publishedLongAgo: false,
    oldEvidence: [],
    contactsNotRung: false,
    notRung: [],
  });
});

test("a draft and a withdrawn grid say so", () => {
  expect(getGridState({ ...createSampleGrid(), status: "draft" }, "2026-06-02").draft).toBe(true);
  const withdrawn = { ...createSampleGrid(), status: "withdrawn" as const };
  expect(getGridState(withdrawn, "2026-06-02").withdrawn).toBe(true);
});

test("a review is due from the day after", () => {
  expect(getGridState(createSampleGrid(), "2027-06-01").reviewDue).toBe(false);
  expect(getGridState(createSampleGrid(), "2027-06-02").reviewDue).toBe(true);
});

test("evidence is old after two years and a grid after five", () => {
  expect(getGridState(createSampleGrid(), "2028-06-01").oldEvidence).toEqual([]);
  expect(getGridState(createSampleGrid(), "2028-06-02").oldEvidence).toEqual(["ev-1"]);
  expect(getGridState(createSampleGrid(), "2031-06-01").publishedLongAgo).toBe(false);
  expect(getGridState(createSampleGrid(), "2031-06-02").publishedLongAgo).toBe(true);
});

test("a contact counts as rung for 180 days", () => {
  expect(getGridState(createSampleGrid(), "2026-11-28").contactsNotRung).toBe(false);
  expect(getGridState(createSampleGrid(), "2026-11-29").notRung).toEqual(["gb-eng/line"]);
});

test("a contact that was never rung is named", () => {
  const grid = createSampleGrid();
  grid.contacts[0]!.contacts[0]!.rungOn = null;
  expect(getGridState(grid, "2026-06-02")).toMatchObject({
    contactsNotRung: true,
    notRung: ["gb-eng/line"],
  });
});

test.each(["", "2026-6-2", "02/06/2026", "2026-13-01"])("%j is no day", (today) => {
  expect(() => getGridState(createSampleGrid(), today)).toThrow(
    `today is "${today}": give a day as YYYY-MM-DD.`,
  );
});
