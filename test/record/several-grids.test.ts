import { expect, test } from "vitest";
import { applyLocality } from "../../src/compiled/locality/index.ts";
import type { RecordAction } from "../../src/record/index.ts";
import { toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import { at, createTalkGrid, openGrid, replay } from "./sample-talk.ts";

const sleep = {
  ...createTalkGrid("sleep"),
  title: "Sleep: what can I try?",
  need: { label: "Sleep", summary: "" },
};
const takeUp: RecordAction[] = [
  { type: "set-alongside", at, grid: "feeling-low", item: "trusted-person", taken: true },
  {
    type: "write-alongside-who",
    at,
    grid: "feeling-low",
    item: "trusted-person",
    by: "p1",
    text: "my aunt",
  },
];

test("people, plan and what goes alongside carry over to the next grid", () => {
  const record = replay([
    ...takeUp,
    { type: "write-plan", at, part: "whatHelps", by: "p1", text: "Music" },
    openGrid(sleep),
  ]);
  expect(record.grids[1]?.alongside).toEqual(record.grids[0]?.alongside);
  expect(record.grids[1]?.alongside[0]?.who?.text).toBe("my aunt");
  expect(record.people).toHaveLength(2);
  expect(record.plan.whatHelps).toHaveLength(1);
});

test("what goes alongside is the same on every grid, whichever it is changed on", () => {
  const record = replay([
    ...takeUp,
    openGrid(sleep),
    {
      type: "write-alongside-who",
      at,
      grid: "sleep",
      item: "trusted-person",
      by: "p1",
      text: "my uncle",
    },
  ]);
  expect(record.grids.map(({ alongside }) => alongside[0]?.who?.text)).toEqual([
    "my uncle",
    "my uncle",
  ]);
  const left = replay(
    [{ type: "set-alongside", at, grid: "feeling-low", item: "trusted-person", taken: false }],
    record,
  );
  expect(left.grids.map(({ alongside }) => alongside)).toEqual([[], []]);
});

test("a grid opened by mistake can be closed, whatever it took over", () => {
  const record = replay([...takeUp, openGrid(sleep), { type: "close-grid", at, grid: "sleep" }]);
  expect(record.grids.map(({ grid }) => grid.id)).toEqual(["feeling-low"]);
  expect(record.grids[0]?.alongside).toHaveLength(1);
});

test("one note holds every grid, each decision under its need, and the plan once", () => {
  const record = replay([
    { type: "write-plan", at, part: "whatHelps", by: "p1", text: "Music" },
    openGrid(sleep),
    { type: "decide", at, grid: "sleep", outcome: "not-yet", options: [] },
    {
      type: "decide",
      at,
      grid: "feeling-low",
      outcome: "chosen",
      options: [{ option: "course", variants: [] }],
    },
  ]);
  const words = getNoteWords("en-GB");
  const note = toPlainText(record, { for: "notes", words, language: "en-GB" });
  expect(note.split("\n")[0]).toBe("Decision: (Feeling low) A guided course. (Sleep) Not yet.");
  expect(note.match(/What already helps/g)).toHaveLength(1);
});

test("a place is kept with the grid: what was hidden and why, and how to get what was shown", () => {
  const grid = createTalkGrid("sleep");
  const why = "Nobody runs this course here at the moment.";
  const { shown, here } = applyLocality(grid, {
    format: 1,
    id: "here",
    name: "A made-up place",
    asOf: "2026-11-01",
    grids: {
      sleep: {
        school: {
          offered: "yes",
          how: "Ask in the school office.",
          wait: { say: "About six weeks", asOf: "2026-10" },
        },
        course: { offered: "no", why },
      },
    },
    groupings: {},
    digest: "sha256-0",
  });
  const opened = { ...openGrid(grid), shown, here } as RecordAction;
  const record = replay([
    opened,
    { type: "set-discussed", at, grid: "sleep", option: "school", discussed: true },
  ]);
  expect(record.grids[1]?.shown.hidden).toEqual([{ option: "course", why }]);
  expect(() =>
    replay(
      [{ type: "set-discussed", at, grid: "sleep", option: "course", discussed: true }],
      record,
    ),
  ).toThrow("is hidden. Show it first.");
  const words = getNoteWords("en-GB");
  for (const reader of ["notes", "family"] as const) {
    const note = toPlainText(record, { for: reader, words, language: "en-GB" });
    expect(note).toContain(`Options not shown: A guided course (${why})`);
    expect(note).toContain(
      "Offered here (A made-up place, as of 2026-11-01); How to get it: Ask in the school office.; Wait: About six weeks, as of 2026-10",
    );
  }
});

test("a place that names an option twice, or one the grid lacks, is a mistake of the program", () => {
  const locality = { id: "here", name: "Here", asOf: "2026" };
  for (const options of [["stranger"], ["wait", "wait"]]) {
    const offers = options.map((option) => ({ option, offered: "ask" as const }));
    expect(() =>
      replay([{ type: "set-here", at, grid: "feeling-low", here: { locality, offers } }]),
    ).toThrow("names each option of the grid at most once");
  }
});
