import { describe, expect, test } from "vitest";
import {
  type DecisionRecord,
  type RecordAction,
  RecordActionError,
  reduceRecord,
} from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { selectRecord, toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import { replay, wholeTalk } from "./sample-talk.ts";

const cell = { grid: "feeling-low" };

function look(
  at: string,
  change: Partial<Extract<RecordAction, { type: "add-review" }>> = {},
): RecordAction {
  return {
    type: "add-review",
    at,
    people: ["p1", "p2"],
    grids: [{ ...cell, stillRight: true, next: "carry-on", why: [], differences: [] }],
    ...change,
  };
}

const january = "2027-01-06T09:00:00.000Z";
const february = "2027-02-03T09:00:00.000Z";
const talk = replay(wholeTalk);

describe("a later look", () => {
  const once = replay(
    [
      look(january, {
        grids: [
          {
            ...cell,
            stillRight: false,
            next: "change",
            options: [{ option: "course", variants: [] }],
            why: [{ by: "p1", text: "The room is too loud." }],
            differences: [{ what: "version", before: "0.1.0", after: "0.2.0" }],
          },
        ],
        grouping: "getting-help",
      }),
      { type: "rate-goal", at: january, goal: "g1", by: "p1", on: "2027-01-06", rating: 5 },
      { type: "set-review-date", at: january, on: "2027-02-03" },
    ],
    talk,
  );
  const twice = replay(
    [
      look(february, { grouping: "getting-advice" }),
      { type: "rate-goal", at: february, goal: "g1", by: "p1", on: "2027-02-03", rating: 8 },
    ],
    once,
  );

  test("is added to those before it; nothing that was said earlier changes", () => {
    expect(twice.reviews.map(({ at }) => at)).toEqual([january, february]);
    expect(twice.reviews[0]).toEqual(once.reviews[0]);
    for (const part of ["people", "grids", "grouping", "questionsToAsk", "reservations"] as const) {
      expect(twice[part]).toEqual(talk[part]);
    }
    expect({ ...twice.plan, goals: [], reviewOn: null }).toEqual({
      ...talk.plan,
      goals: [],
      reviewOn: null,
    });
  });

  test("says who sees the kind of help differently, and how: each their own words", () => {
    const view = { by: "p1", grouping: "getting-more-help" as const, text: "I need more." };
    const seen = replay(
      [
        look(january, {
          grouping: "getting-help",
          differently: [view, { by: "p2", text: "  " }],
        }),
      ],
      talk,
    );
    expect(seen.reviews[0]).toMatchObject({
      grouping: "getting-help",
      differently: [
        {
          by: "p1",
          grouping: "getting-more-help",
          words: { text: "I need more.", by: "p1", seenBy: "notes-only" },
        },
      ],
    });
    expect(seen.reviews[0]?.differently).toHaveLength(1);
    expect(parseDecisionRecord(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    expect(seen.grouping).toEqual(talk.grouping);
    // Words can be opened later, by whose they are.
    const place = ["reviews", 0, "differently", 0, "words"];
    const opened = reduceRecord(seen, {
      type: "set-seen-by",
      at: january,
      place,
      by: "p1",
      seenBy: "everyone",
    });
    expect(selectRecord(seen, { for: "family" }).reviews[0]?.differently).toEqual([
      { by: "p1", grouping: "getting-more-help" },
    ]);
    const note = (record: DecisionRecord, reader: "family" | "notes") =>
      toPlainText(record, { for: reader, words: getNoteWords("en-GB"), language: "en-GB" });
    expect(note(seen, "notes")).toContain(
      'Kind of help: Getting Help; Sam sees it differently: Getting More Help; "I need more."',
    );
    expect(note(seen, "family")).not.toContain("I need more.");
    expect(note(opened, "family")).toContain("I need more.");
  });

  test("refuses a different view of a kind of help that was not named, and two of one person", () => {
    const view = { by: "p1", text: "Other" };
    expect(() => replay([look(january, { differently: [view] })], talk)).toThrow(/no kind of help/);
    expect(() =>
      replay([look(january, { grouping: "thriving", differently: [view, view] })], talk),
    ).toThrow(/two views/);
  });

  test("says carry on, change or stop, why, what is chosen now, and the kind of help", () => {
    expect(once.reviews[0]).toMatchObject({
      by: ["p1", "p2"],
      grouping: "getting-help",
      grids: [
        {
          next: "change",
          options: [{ option: "course", variants: [] }],
          why: [{ text: "The room is too loud.", by: "p1", seenBy: "notes-only" }],
        },
      ],
    });
    expect(twice.reviews[1]?.grouping).toBe("getting-advice");
  });

  test("keeps every rating of a goal with its day", () => {
    expect(twice.plan.goals[0]?.ratings).toEqual([
      { by: "p1", on: "2026-11-22", rating: 3 },
      { by: "p1", on: "2027-01-06", rating: 5 },
      { by: "p1", on: "2027-02-03", rating: 8 },
    ]);
  });

  test("keeps the day it had been planned for, and asks for the next one", () => {
    expect(twice.reviews.map(({ planned }) => planned)).toEqual(["2027-01-06", "2027-02-03"]);
    expect(twice.plan.reviewOn).toBeNull();
  });

  test("held before its day leaves the day standing", () => {
    const early = replay([look("2026-12-20T09:00:00.000Z")], talk);
    expect(early.plan.reviewOn).toBe("2027-01-06");
  });

  test("can agree on new steps, goals and questions, and changes none that stood", () => {
    const after = replay(
      [
        { type: "write-step", at: january, step: "s2", by: "p2", text: "Ring the course" },
        { type: "assign-step", at: january, step: "s2", who: "p2", byDate: "2027-01-13" },
        { type: "write-goal", at: january, goal: "g2", by: "p1", text: "Sleep by eleven" },
        { type: "add-question", at: january, by: "p1", text: "Is it online?" },
      ],
      once,
    );
    expect(after.plan.actions.slice(0, 1)).toEqual(talk.plan.actions);
    expect(after.plan.actions[1]).toMatchObject({ id: "s2", who: "p2", byDate: "2027-01-13" });
    expect(after.plan.goals.map(({ id }) => id)).toEqual(["g1", "g2"]);
    const refused: RecordAction[] = [
      { type: "write-step", at: january, step: "s1", by: "p3", text: "Something else" },
      { type: "assign-step", at: january, step: "s1", who: "p2", byDate: null },
      { type: "write-goal", at: january, goal: "g1", by: "p1", text: "Another goal" },
      { type: "write-plan", at: january, part: "ifNot", by: "p2", text: "Else" },
      { type: "undecide", at: january, ...cell },
      { type: "remove-person", at: january, person: "p2", andAllTheySaid: true },
    ];
    for (const action of refused) {
      expect(() => replay([action], after), action.type).toThrow(RecordActionError);
    }
  });
});

test("what is chosen from now on goes with a change, and is an option that was shown", () => {
  const choose = (next: "carry-on" | "change", option: string): (() => DecisionRecord) => {
    const options = [{ option, variants: [] }];
    return () =>
      replay(
        [
          look(january, {
            grids: [{ ...cell, stillRight: null, next, options, why: [], differences: [] }],
          }),
        ],
        talk,
      );
  };
  expect(choose("carry-on", "course")).toThrow('options go with "change"');
  expect(choose("change", "stranger")).toThrow('there is no option "stranger"');
});

describe("days and instants", () => {
  test.each([
    ["one minute before midnight", "2026-12-31T23:59:59.999Z"],
    ["midnight", "2027-01-01T00:00:00.000Z"],
    ["a leap day", "2028-02-29T12:00:00.000Z"],
    ["an hour that a change of clocks has twice", "2026-10-25T01:30:00.000Z"],
  ])("%s is an instant like any other", (_name, at) => {
    const record = replay([{ type: "set-read-before", at, readBefore: true }]);
    expect(record.updatedAt).toBe(at);
  });

  test("a leap day is a day to look again in a leap year, and in no other", () => {
    const setDay = (on: string) => () => replay([{ type: "set-review-date", at: january, on }]);
    expect(setDay("2028-02-29")().plan.reviewOn).toBe("2028-02-29");
    expect(setDay("2027-02-29")).toThrow('"2027-02-29" is not a day');
  });

  test("an instant with an offset is refused: a record holds UTC, and tells it in the reader's zone", () => {
    expect(() => replay([look("2027-01-06T09:00:00+01:00")], talk)).toThrow(
      "is not an instant in UTC",
    );
  });

  test("after midnight where the people are, the planned day has come though UTC is behind", () => {
    const at = "2027-01-05T23:30:00.000Z";
    expect(replay([look(at, { on: "2027-01-06" })], talk).plan.reviewOn).toBeNull();
    expect(replay([look(at)], talk).plan.reviewOn).toBe("2027-01-06");
  });
});
