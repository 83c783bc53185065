import { describe, expect, test } from "vitest";
import { type Measure, readMeasure } from "../../src/record/measures/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { createMeasure } from "./create-measure.ts";
import { at, replay } from "./sample-talk.ts";

function judge(measure: unknown, more: { today?: string; isNonCommercial?: boolean } = {}) {
  const digests = [(measure as Measure).digest];
  return readMeasure(measure, { digests, today: "2026-11-22", ...more });
}

function refuse(measure: unknown, more = {}): string {
  const verdict = judge(measure, more);
  return verdict.accepted ? "It passed." : verdict.refusals.join("\n");
}

test("a measure in the wording that was switched on passes, with its citation", () => {
  const measure = createMeasure();
  const wording = { version: "1", digest: measure.digest, citation: "Made up for a test, 2026." };
  expect(judge(measure)).toEqual({ accepted: true, measure, wording, isHandOut: false });
});

test("everything is off until it is named", () => {
  const verdict = readMeasure(createMeasure(), { digests: [], today: "2026-11-22" });
  expect(verdict).toMatchObject({
    accepted: false,
    refusals: [expect.stringContaining('"View of the weather" is not switched on.')],
  });
});

test("one changed word, answer or number closes the gate", () => {
  const { items, digest } = createMeasure();
  const [item] = items;
  const changes: Measure["items"][] = [
    [{ ...item!, ask: "Is it raining now?" }],
    [{ ...item!, answers: [...item!.answers].reverse() }],
    [{ ...item!, answers: item!.answers.map((one) => ({ ...one, value: one.value + 1 })) }],
    [{ ...item!, answers: item!.answers.map((one) => ({ ...one, say: `${one.say}.` })) }],
  ];
  for (const changed of changes) {
    expect(refuse(createMeasure({ items: changed, digest }))).toContain(
      "is not the one that was checked",
    );
  }
});

describe("a licence", () => {
  const licence = createMeasure().licence;
  test.each<[string, Partial<Measure["licence"]>, object, string]>([
    ["that nobody granted", { terms: "permission" }, {}, "needs its owner's permission"],
    [
      "that has ended",
      { until: "2026-11-21" },
      {},
      'The licence of "View of the weather" ended on 2026-11-21.',
    ],
    [
      "that has not begun",
      { terms: "permission", grantedTo: "A service", grantedOn: "2026-12-01" },
      {},
      "starts on 2026-12-01",
    ],
    ["for use without charge, unsaid", { terms: "non-commercial" }, {}, "without charge alone"],
  ])("%s is refused", (_name, change, more, expected) => {
    expect(refuse(createMeasure({ licence: { ...licence, ...change } }), more)).toContain(expected);
  });

  test("that holds passes, to its last day", () => {
    const granted = {
      terms: "permission",
      grantedTo: "A service",
      grantedOn: "2026-01-01",
    } as const;
    const until = "2026-11-22";
    expect(judge(createMeasure({ licence: { ...licence, ...granted, until } })).accepted).toBe(
      true,
    );
    const free = createMeasure({ licence: { ...licence, terms: "non-commercial" } });
    expect(judge(free, { isNonCommercial: true }).accepted).toBe(true);
  });

  test("or citation that is missing is refused", () => {
    const { citation, ...uncited } = createMeasure();
    const { licence: _licence, ...unlicensed } = createMeasure();
    expect(citation).not.toBe("");
    expect(refuse(uncited)).toContain('The file lacks "citation".');
    expect(refuse(unlicensed)).toContain('The file lacks "licence".');
  });
});

test("no measure brings a grade along", () => {
  for (const key of ["score", "cutoff", "total"]) {
    expect(refuse({ ...createMeasure(), [key]: 3 })).toBe(
      `The file has "${key}". No measure is shown as a grade: take it out.`,
    );
  }
});

test("CollaboRATE is handed out to answer in private, whatever it is called, or not at all", () => {
  const licence = { holder: "Its owner", text: "…", terms: "non-commercial" } as const;
  const names = [
    { id: "collaborate", name: "Three questions" },
    { id: "three-questions", name: "CollaboRATE (parent version)" },
  ];
  for (const called of names) {
    const inTalk = createMeasure({ ...called, licence, use: "in-talk" });
    expect(refuse(inTalk, { isNonCommercial: true })).toContain("later, in private");
    const later = createMeasure({ ...called, licence, use: "later-in-private" });
    expect(judge(later, { isNonCommercial: true })).toMatchObject({
      accepted: true,
      isHandOut: true,
    });
  }
});

test("scales that need a licence for electronic use are refused without one", () => {
  expect(refuse(createMeasure({ id: "csrs", name: "Child Session Rating Scale" }))).toContain(
    "need a licence for electronic use",
  );
});

test("a file that is no measure says what it lacks", () => {
  expect(refuse({ format: 1 })).toContain('The file lacks "id".');
  expect(readMeasure(null, { digests: [], today: "2026-11-22" }).accepted).toBe(false);
});

test("answers stand in the record one by one, with the wording they were given to", () => {
  const verdict = judge(createMeasure());
  if (!verdict.accepted) throw new Error("It was refused.");
  const record = replay([
    {
      type: "take-measure",
      at,
      measure: verdict.measure.id,
      wording: verdict.wording,
      by: "p1",
      answers: [{ item: "today", value: 1 }],
    },
  ]);
  expect(record.measures).toEqual([
    {
      measure: "weather-view",
      wording: verdict.wording,
      by: "p1",
      at,
      answers: [{ item: "today", value: 1 }],
    },
  ]);
  expect(parseDecisionRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
});
