import { expect, test } from "vitest";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import {
  compareShown,
  createAsShown,
  createGridReference,
  type GridNow,
  type Here,
} from "../../src/record/index.ts";
import { createTalkGrid, replay, startTalk } from "./sample-talk.ts";

const notKnown = "Nobody has measured this well. That does not mean it does not help.";
const notComparable =
  "These results come from different studies. They cannot be compared with each other.";

function showNow(grid: CompiledGrid, here?: Here): GridNow {
  return {
    grid: createGridReference(grid),
    asShown: createAsShown(grid, () => notKnown, notComparable),
    ...(here === undefined ? {} : { here }),
  };
}

const then = startTalk().grids[0]!;

/** The grid with its words, facts and figures moved on. */
function moveOn(change: (grid: CompiledGrid) => void): CompiledGrid {
  const grid = structuredClone(createTalkGrid());
  change(grid);
  return grid;
}

test("a grid that has not moved on differs in nothing", () => {
  expect(compareShown(then, showNow(createTalkGrid()))).toEqual([]);
});

test("an answer that reads differently is told with its words then and now", () => {
  const now = moveOn(({ questions }) => {
    const [child] = questions[0]!.answers["wait"]!.text[0]!.children!;
    child!.value = "You keep a diary.";
  });
  expect(compareShown(then, showNow(now))).toEqual([
    {
      what: "answer",
      question: "involves",
      option: "wait",
      before: "You start nothing new.",
      after: "You keep a diary.",
    },
  ]);
});

test("options and questions that came, went or were reworded are each told", () => {
  const now = moveOn((grid) => {
    grid.options = [
      { ...grid.options[0]!, name: "Carry on as now" },
      grid.options[1]!,
      { ...grid.options[2]!, id: "book", name: "A book" },
    ];
    grid.questions = [
      { ...grid.questions[0]!, ask: "What happens?" },
      grid.questions[1]!,
      { ...grid.questions[2]!, id: "hard", ask: "What is hard?" },
    ];
    for (const { answers } of grid.questions) answers["book"] = answers["course"]!;
  });
  expect(compareShown(then, showNow(now)).map(({ what, before, after }) => [what, before, after]))
    .toMatchInlineSnapshot(`
    [
      [
        "option-removed",
        "A guided course",
        undefined,
      ],
      [
        "option-added",
        undefined,
        "A book",
      ],
      [
        "option-renamed",
        "Wait and talk again",
        "Carry on as now",
      ],
      [
        "question-removed",
        "What are the downsides?",
        undefined,
      ],
      [
        "question-added",
        undefined,
        "What is hard?",
      ],
      [
        "question-reworded",
        "What does it involve?",
        "What happens?",
      ],
    ]
  `);
});

test("a finding that came, went, says something else or was checked again is told", () => {
  const now = moveOn((grid) => {
    const [entry] = Object.values(grid.evidence);
    grid.evidence = {
      [entry!.id]: { ...entry!, certainty: "moderate" },
      "ev-9": { ...entry!, id: "ev-9", claim: "Fewer do well." },
    };
  });
  expect(compareShown(then, showNow(now))).toMatchInlineSnapshot(`
    [
      {
        "after": "Some do well. (moderate, 2026-06-01)",
        "before": "Some do well. (low, 2026-06-01)",
        "entry": "ev-1",
        "what": "evidence",
      },
      {
        "after": "Fewer do well. (low, 2026-06-01)",
        "entry": "ev-9",
        "what": "evidence",
      },
    ]
  `);
  const none = moveOn((grid) => {
    grid.evidence = {};
  });
  expect(compareShown(then, showNow(none))).toMatchObject([{ what: "evidence", entry: "ev-1" }]);
});

test("state, version and the day of review are told, and nothing of what a record never knew", () => {
  const now = moveOn((grid) => {
    grid.status = "reviewed";
    grid.version = "0.2.0";
    grid.about.reviewBy = "2028-06-01";
    grid.evidence = {};
  });
  expect(compareShown(then, showNow(now)).map(({ what }) => what)).toEqual([
    "status",
    "version",
    "dates",
    "evidence",
  ]);
  const { evidence: _evidence, ...asShown } = then.asShown;
  const { reviewBy: _reviewBy, ...grid } = then.grid;
  expect(compareShown({ ...then, grid, asShown }, showNow(now)).map(({ what }) => what)).toEqual([
    "status",
    "version",
  ]);
});

test("what is offered here, and how long the wait is, is compared where both are known", () => {
  const locality = { id: "here", name: "A made-up place", asOf: "2026-11-01" };
  const before: Here = {
    locality,
    offers: [
      { option: "school", offered: "yes", wait: { say: "Six weeks", asOf: "2026-11" } },
      { option: "course", offered: "yes", how: "Ask." },
    ],
  };
  const after: Here = {
    locality,
    offers: [
      { option: "school", offered: "yes", wait: { say: "Twelve weeks", asOf: "2027-01" } },
      { option: "course", offered: "no", why: "It has ended." },
    ],
  };
  const [talk] = replay([
    { type: "set-here", at: "2026-11-22T10:30:00.000Z", grid: "feeling-low", here: before },
  ]).grids;
  const now = showNow(createTalkGrid(), after);
  expect(compareShown(talk!, now)).toEqual([
    {
      what: "offer",
      option: "school",
      before: "Six weeks (2026-11)",
      after: "Twelve weeks (2027-01)",
    },
    { what: "offer", option: "course", before: "yes; Ask.", after: "no; It has ended." },
  ]);
  expect(compareShown(then, now)).toEqual([]);
  expect(compareShown(talk!, showNow(createTalkGrid()))).toEqual([]);
});
