import { expect, test } from "vitest";
import { CompileError, compileGrid } from "../../src/compile/index.ts";
import { findAnswer, readCompiledGrid } from "../../src/compiled/index.ts";
import validateCompiledGrid from "../../src/compiled/generated/compiled-grid.validate.js";
import { checkSample, type Edit } from "./check-sample.ts";

test("a compiled grid is what the schema and the page's own guard expect", () => {
  const grid: unknown = JSON.parse(JSON.stringify(compileGrid(checkSample())));
  validateCompiledGrid(grid);
  expect(validateCompiledGrid.errors).toBeNull();
  expect(readCompiledGrid(grid)).toEqual(grid);
});

test("Markdown becomes a small tree: lines join, items hold their words, links keep their address", () => {
  expect(findAnswer(compileGrid(checkSample()), "what", "course")?.text).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", value: "You meet a " },
        { type: "strong", children: [{ type: "text", value: "trained" }] },
        { type: "text", value: " person. You can " },
        { type: "emphasis", children: [{ type: "text", value: "stop" }] },
        { type: "text", value: " at any time." },
      ],
    },
    {
      type: "list",
      ordered: false,
      children: [
        { type: "item", children: [{ type: "text", value: "Bring someone" }] },
        {
          type: "item",
          children: [
            { type: "text", value: "Ask what is " },
            {
              type: "link",
              href: "https://example.org/records",
              children: [{ type: "text", value: "written down" }],
            },
          ],
        },
      ],
    },
  ]);
});

test("answers stand in the order of the options, whatever order they were written in", () => {
  expect(Object.keys(compileGrid(checkSample()).questions[0]!.answers)).toEqual(["wait", "course"]);
});

test("a chance carries both figures and what they are about", () => {
  expect(findAnswer(compileGrid(checkSample()), "how-likely", "course")?.chance).toEqual({
    from: "ev-course",
    measure: "did well",
    period: "12 weeks",
    group: "young people",
    studied: 200,
    certainty: "moderate",
    arm: { id: "course", say: "with a course", count: 39, outOf: 100 },
    against: {
      id: "list",
      say: "on a waiting list",
      count: 24,
      outOf: 100,
      comparison: "waiting-list",
    },
  });
});

test("with more than two arms, those that are named are taken", () => {
  const third: Edit = [
    "      - { id: list,",
    "      - { id: drug, say: with a tablet, count: 61, outOf: 100 }\n      - { id: list,",
  ];
  const chance: Edit = [
    "chance: { from: ev-course }",
    "chance: { from: ev-course, arm: course, against: list }",
  ];
  const compiled = findAnswer(compileGrid(checkSample(third, chance)), "how-likely", "course");
  expect([compiled?.chance?.arm.id, compiled?.chance?.against.id]).toEqual(["course", "list"]);
});

test("an answer nobody knows has no words of its own", () => {
  expect(findAnswer(compileGrid(checkSample()), "how-likely", "wait")).toEqual({
    basis: "not-known",
    text: [],
    more: [],
    evidence: [],
  });
});

test("cited evidence comes along with its source, without what only authors need", () => {
  const { evidence } = compileGrid(checkSample());
  expect(Object.keys(evidence)).toEqual(["ev-course", "ev-wait"]);
  expect(evidence["ev-course"]).toEqual({
    id: "ev-course",
    claim: "More young people did well with a course than on a waiting list.",
    measure: "did well",
    period: "12 weeks",
    group: "young people",
    studied: 200,
    certainty: "moderate",
    source: {
      title: "A study of courses",
      publisher: "A journal",
      year: 2021,
      url: "https://example.org/study",
    },
    checkedOn: "2026-11-22",
  });
});

test("each way to reach a contact says what pressing it opens", () => {
  const [pack] = compileGrid(checkSample()).contacts;
  expect(pack!.contacts[0]!.ways.map(({ by, href }) => `${by} ${href}`)).toEqual([
    "text sms:100200?&body=HELLO",
    "text sms:100200",
    "chat https://example.org/chat",
    "phone tel:100200300",
    "email mailto:talk@example.org",
    "go undefined",
  ]);
});

test("what an author may leave out is filled in", () => {
  const grid = compileGrid(
    checkSample(
      ["with: [parent-carer], ", ""],
      ["questionsToAsk: [Who will I see?]\n", ""],
      ["safety: { quickExit: true }\n", ""],
    ),
  );
  expect(grid.audience.with).toEqual([]);
  expect(grid.questionsToAsk).toEqual([]);
  expect(grid.safety).toEqual({ helpFirst: false, quickExit: false });
});

test("the steps of making a grid become a list that keeps their names", () => {
  const grid = compileGrid(
    checkSample([
      "  updatePolicy:",
      `  development:
    framework: Written, then read aloud.
    accuracyCheck: { on: "2026-11-01", by: A reader, link: "https://example.org/check" }
  updatePolicy:`,
    ]),
  );
  expect(grid.about.development).toEqual({
    framework: "Written, then read aloud.",
    steps: [
      {
        step: "accuracyCheck",
        on: "2026-11-01",
        by: "A reader",
        link: "https://example.org/check",
      },
    ],
  });
});

test("the reading age is measured for English and no other language", () => {
  expect(compileGrid(checkSample()).readingAge).toMatchInlineSnapshot(`5.3`);
  expect(compileGrid(checkSample(["language: en-GB", "language: cy"])).readingAge).toBeNull();
});

test("longer words and sentences raise the reading age", () => {
  const easy = compileGrid(checkSample()).readingAge ?? NaN;
  const hard = compileGrid(
    checkSample([
      "You carry on as you are.",
      "Notwithstanding considerable uncertainty circumstances ordinarily continue unaltered throughout an indeterminate intermediate period.",
    ]),
  ).readingAge;
  expect(hard).toBeGreaterThan(easy + 0.5);
});

test("with a base address a grid knows where its version will always be", () => {
  expect(compileGrid(checkSample()).url).toBeUndefined();
  for (const baseUrl of ["https://example.org/grids", "https://example.org/grids/?x#y"]) {
    expect(compileGrid(checkSample(), { baseUrl }).url).toBe(
      "https://example.org/grids/try-first/1.0.0.json",
    );
  }
});

test.each(["example.org", "ftp://example.org/", "javascript:alert(1)"])(
  "%s is no base address",
  (baseUrl) => {
    expect(() => compileGrid(checkSample(), { baseUrl })).toThrow(
      `The base address is "${baseUrl}", expected an http or https address`,
    );
  },
);

test("a grid that was not checked is a programmer's mistake", () => {
  const checked = checkSample();
  const unchecked = structuredClone({ ...checked, prose: new Map() });
  expect(() => compileGrid(unchecked)).toThrow(CompileError);
  expect(() => compileGrid({ ...checked, evidence: new Map() })).toThrowErrorMatchingInlineSnapshot(
    `[CompileError: grids/try-first/grid.yaml, the answer of course to how-likely: cites ev-course, which is in no register. Only a grid that checkFiles returned in \`grids\` can be compiled.]`,
  );
  expect(() => compileGrid({ ...checked, contacts: new Map() })).toThrowErrorMatchingInlineSnapshot(
    `[CompileError: grids/try-first/grid.yaml, contacts: cites gb-eng, which is in no register. Only a grid that checkFiles returned in \`grids\` can be compiled.]`,
  );
});

test.each(["html", "image", "heading", "code"])("%s in a cell was refused by check", (type) => {
  const checked = checkSample();
  const cell = checked.prose.get("/questions/0/answers/wait/text")!;
  const root = { type: "root", children: [{ type, value: "<b>", url: "x", children: [] }] };
  const prose = new Map(checked.prose).set("/questions/0/answers/wait/text", {
    ...cell,
    root: root as unknown as typeof cell.root,
  });
  expect(() => compileGrid({ ...checked, prose })).toThrow(
    `grids/try-first/grid.yaml, the answer of wait to what: Markdown of the kind "${type}".`,
  );
});

test("a link that could run script is never compiled", () => {
  const checked = checkSample();
  const cell = checked.prose.get("/questions/0/answers/wait/text")!;
  const link = { type: "link", url: "javascript:alert(1)", children: [] };
  const prose = new Map(checked.prose).set("/questions/0/answers/wait/text", {
    ...cell,
    root: { type: "root", children: [link] } as unknown as typeof cell.root,
  });
  expect(() => compileGrid({ ...checked, prose })).toThrow("a link to javascript:alert(1)");
});
