import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { type DecisionRecord, readRecord, startRecord } from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import { freeze } from "./sample-talk.ts";

const folder = join(root, "test/record/fixtures");
const words = getNoteWords("en-GB");
const current = startRecord({ id: "now", at: "2026-11-22T10:30:00.000Z" }).format;

/** Whole talks as each release before this one wrote them. They are never changed. */
const fixtures = readdirSync(folder).map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(join(folder, name), "utf8")),
]);

/** Every value of a tree that is no list and no object, with where it stands. */
function listLeaves(part: unknown, path = ""): [string, unknown][] {
  if (typeof part !== "object" || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, value]) => listLeaves(value, `${path}/${key}`));
}

test("there is a record of every format before this one", () => {
  const formats = fixtures.map(([, value]) => (value as { format: number }).format);
  const before = Array.from({ length: current - 1 }, (_, index) => index + 1);
  expect([...new Set(formats)].sort()).toEqual(before);
});

describe.each(fixtures)("%s", (_name, value) => {
  test("is read as a whole record of today, by a page and by a program", () => {
    const record = parseDecisionRecord(freeze(structuredClone(value)));
    expect(record.format).toBe(current);
    expect(readRecord(freeze(structuredClone(value)))).toEqual(record);
    expect(parseDecisionRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test("keeps every word, mark and date it had, where it stood", () => {
    const after = new Map(listLeaves(parseDecisionRecord(value)));
    const lost = listLeaves(value).filter(
      ([path, leaf]) => path !== "/format" && after.get(path) !== leaf,
    );
    expect(lost).toEqual([]);
  });

  test("can be told in a note, its goals and reviews with their dates", () => {
    const note = toPlainText(parseDecisionRecord(value), {
      for: "notes",
      words,
      language: "en-GB",
    });
    expect(note).toContain("Decision: (Feeling low) A counsellor or team at school");
    expect(note).toContain("3 of 10 (Sam, 22 November 2026); 5 of 10 (Sam, 6 January 2027)");
    expect(note).toContain("6 January 2027 (Sam; Clinician): Feeling low: Still right: no; stop;");
  });
});

test("what a format never held is said to be unknown, and nothing is made up", () => {
  const record = parseDecisionRecord(fixtures.find(([name]) => name === "format-1.json")?.[1]);
  expect(record.grids[0]).toMatchObject({
    here: null,
    grid: { type: "comparison-grid", mimeType: "application/json" },
  });
  expect(record.grids[0]?.grid).not.toHaveProperty("reviewBy");
  expect(record.grids[0]?.asShown).not.toHaveProperty("evidence");
  expect(record.plan.teachBack).toEqual([]);
  expect(record.reviews[0]?.planned).toBeNull();
  expect(record.measures[0]?.wording).toBeNull();
});

test("a newer format is left to a newer release, and damage is still found after a change", () => {
  const [, first] = fixtures[0]!;
  const newer = { ...(first as DecisionRecord), format: current + 1 };
  expect(() => parseDecisionRecord(newer)).toThrow(
    `is ${current + 1}; this version reads formats 1`,
  );
  expect(readRecord(newer)).toBeUndefined();
  for (const spoilt of [
    { ...(first as object), grids: "none" },
    { ...(first as object), plan: null },
    { ...(first as object), reviews: [7] },
    { ...(first as object), format: 0 },
    { ...(first as object), format: 1.5 },
    { format: 1 },
    [first],
  ]) {
    expect(() => parseDecisionRecord(spoilt)).toThrow("This is not a decision record");
    expect(readRecord(spoilt)).toBeUndefined();
  }
});
