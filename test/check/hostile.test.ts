import { expect, test } from "vitest";
import { checkFixture } from "./check-fixture.ts";

const count = 2000;

/** Lines made from a number each. */
function repeat(line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

/** The last thing each rule says of a grid, with how many findings it tells. */
function summarize(...slips: (readonly [string, string])[]): string[] {
  const messages = checkFixture({ grid: slips }).files[0]?.messages ?? [];
  const rules = new Set(messages.map(({ ruleId }) => ruleId));
  return [...rules].map((rule) => {
    const told = messages.filter(({ ruleId }) => ruleId === rule);
    const rest = told.find(({ reason }) => reason.endsWith("are left out"));
    return `${rule}: ${told.length} ${rest ? "and more" : "in all"}`;
  });
}

test("thousands of unknown keys", () => {
  const keys = repeat((index) => `key${index}: 1\n`);
  expect(summarize(["format: 1\n", `format: 1\n${keys}`])).toMatchInlineSnapshot(`
    [
      "schema: 101 and more",
    ]
  `);
});

test("thousands of options, and of answers to other ones", () => {
  const options = repeat((index) => `  - id: way-${index}\n`);
  const answers = repeat((index) => `      other-${index}: {}\n`);
  expect(
    summarize(
      ["options:\n", `options:\n${options}`],
      ["    answers:\n", `    answers:\n${answers}`],
    ),
  ).toMatchInlineSnapshot(`
    [
      "schema: 101 and more",
      "answer-for-every-option: 101 and more",
    ]
  `);
});

test("thousands of cited entries", () => {
  const ids = repeat((index) => `, x-${index}`);
  expect(summarize(["evidence: [qp-003]", `evidence: [qp-003${ids}]`])).toMatchInlineSnapshot(`
    [
      "sourced-claims: 101 and more",
      "schema: 1 in all",
    ]
  `);
});

test("thousands of figures", () => {
  const figures = "1 in 2 and ".repeat(300);
  const answers = Array.from(
    { length: 40 },
    (_, index) => `      a-${index}: { text: ${figures}, basis: draft }\n`,
  );
  expect(summarize(["    answers:\n", `    answers:\n${answers.join("")}`])).toMatchInlineSnapshot(`
    [
      "numbers-from-evidence: 101 and more",
      "reading-age: 1 in all",
      "answer-for-every-option: 40 in all",
      "short-sentences: 8 in all",
    ]
  `);
});

test.each(["a@a.aa ", "0800 111 222 ", "one in ten ", "90% "])(
  "nothing is looked for in words that are too long: %s",
  (words) => {
    const long = JSON.stringify(words.repeat(10_000));
    const title = 'title: "Too loud to read: where could I go?"';
    expect(summarize([title, `title: ${long}`])).toEqual(["schema: 1 in all"]);
    expect(summarize(["text: It stays loud.", `text: ${long}`])).toHaveLength(1);
  },
);

test("an entry lost among too many mistakes is not taken for sound", () => {
  const broken = repeat((index) => `  - id: made-up-${index}\n`);
  const result = checkFixture({ evidence: [["entries:\n", `entries:\n${broken}`]] });
  expect(result.grids).toEqual([]);
  const [first] = result.files[0]?.messages ?? [];
  expect(first?.reason).toMatchInlineSnapshot(
    `"\`qp-003\`, named in the natural course of the need, cannot be used yet: it or its file has an error"`,
  );
});
