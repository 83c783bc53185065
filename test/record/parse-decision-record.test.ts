import { describe, expect, test } from "vitest";
import { DecisionRecordError, isReadableRecord } from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { replay, wholeTalk } from "./sample-talk.ts";

type Tree = Record<string | number, unknown>;

/** A whole record, as JSON brings it, with one place set to something else. */
function spoil(path: (string | number)[], value: unknown): unknown {
  const record = JSON.parse(JSON.stringify(replay(wholeTalk))) as Tree;
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((tree, step) => tree[step] as Tree, record);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return record;
}

function explain(value: unknown): string {
  try {
    parseDecisionRecord(value);
  } catch (error) {
    expect(error).toBeInstanceOf(DecisionRecordError);
    return (error as Error).message;
  }
  throw new Error("It was taken.");
}

test("a record comes back from JSON as it was", () => {
  const record = replay(wholeTalk);
  expect(parseDecisionRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

test("what is not a record says where and why", () => {
  const wrong: unknown[] = [
    null,
    "text",
    spoil(["format"], 3),
    spoil(["status"], "finished"),
    spoil(["startedAt"], undefined),
    spoil(["score"], 5),
    spoil(["plan", "reviewOn"], "2027-02-30"),
    spoil(["people", 0, "id"], "not an id"),
    spoil(["updatedAt"], "yesterday"),
    spoil(["plan", "goals", 0, "ratings", 0, "rating"], 11),
    spoil(["plan", "ifNot", 0, "text"], ""),
    spoil(["plan", "ifNot", 0, "text"], "x".repeat(2001)),
    spoil(["grids", 0, "reactions", 0, "by"], "p9"),
    spoil(["grids", 0, "decision", "decidedBy"], ["p9"]),
    spoil(["grids", 0, "reactions", 0, "option"], "other"),
    spoil(["grids", 0, "reactions", 0, "question"], "other"),
    spoil(["grids", 0, "matters", 0, "statements", 0, "statement"], "other"),
    spoil(["grids", 0, "discussed", 0], "other"),
    spoil(["grids", 0, "alongside", 0, "item"], "other"),
    spoil(["grids", 0, "decision", "options", 0, "variants"], ["other"]),
    spoil(["questionsToAsk", 0, "grid"], "other"),
    spoil(["people", 1, "id"], "p1"),
  ];
  expect(wrong.map(explain).join("\n")).toMatchInlineSnapshot(`
    "This is not a decision record: it should be object.
    This is not a decision record: it should be object.
    This is not a decision record: /format is 3; this version reads formats 1 to 2.
    This is not a decision record: /status should be one of "in-progress", "decided", "cancelled".
    This is not a decision record: it lacks "startedAt".
    This is not a decision record: it has "score", which is no part of a record.
    This is not a decision record: /plan/reviewOn should be a date that exists, such as 2026-11-22.
    This is not a decision record: /people/0/id is not an id.
    This is not a decision record: /updatedAt is not an instant in UTC, such as 2026-11-22T10:30:00.000Z.
    This is not a decision record: /plan/goals/0/ratings/0/rating should be at most 10.
    This is not a decision record: /plan/ifNot/0/text should have at least 1 character.
    This is not a decision record: /plan/ifNot/0/text should have at most 2000 characters.
    This is not a decision record: /grids/0/reactions/0/by names "p9", who is not among the people.
    This is not a decision record: /grids/0/decision/decidedBy names "p9", who is not among the people.
    This is not a decision record: /grids/0/reactions/0/option names the option "other", which "feeling-low" as shown lacks.
    This is not a decision record: /grids/0/reactions/0/question names the question "other", which "feeling-low" as shown lacks.
    This is not a decision record: /grids/0/matters/0/statements/0/statement names the statement "other", which "feeling-low" as shown lacks.
    This is not a decision record: /grids/0/discussed/0 names the option "other", which "feeling-low" as shown lacks.
    This is not a decision record: /grids/0/alongside/0/item names "other", which the grid as shown lacks.
    This is not a decision record: /grids/0/decision/options/0/variants/0 names the variant "other", which the option lacks.
    This is not a decision record: /questionsToAsk/0/grid names the grid "other", which the record lacks.
    This is not a decision record: /people/1/id is "p1", which stands there already."
  `);
});

describe("a light look", () => {
  test.each<[string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["another format", spoil(["format"], 3)],
    ["no people", spoil(["people"], undefined)],
    ["a grid without reactions", spoil(["grids", 0, "reactions"], "none")],
    ["a plan without goals", spoil(["plan", "goals"], null)],
    ["a decision without reasons", spoil(["grids", 0, "decision", "because"], undefined)],
  ])("refuses %s", (_name, value) => {
    expect(isReadableRecord(value)).toBe(false);
  });

  test("takes a whole record", () => {
    expect(isReadableRecord(replay(wholeTalk))).toBe(true);
  });
});
