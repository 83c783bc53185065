import { expect, test } from "vitest";
import { checkFixture } from "./check-fixture.ts";

/** The figures found in words that cite nothing. */
function findFigures(words: string): (string | undefined)[] {
  const slip = ["text: It stays loud.", `text: ${JSON.stringify(words)}`] as const;
  return checkFixture({ grid: [slip] })
    .files.flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === "numbers-from-evidence")
    .map(({ actual }) => actual);
}

test.each([
  ["41 in 100 did well.", ["41 in 100"]],
  ["**41** in *100* did well.", ["41 in 100"]],
  ["About 41 out of 100 did well.", ["41 out of 100"]],
  ["30 young people in 100 did well.", ["30 young people in 100"]],
  ["1 extra in every 3 got better.", ["1 extra in every 3"]],
  ["1 in 4, or one in four.", ["1 in 4", "one in four"]],
  ["4 in 1,000 children.", ["4 in 1,000"]],
  ["1 in 4 and 1 in 5.", ["1 in 4", "1 in 5"]],
  ["41%, 41.5 % and 41 per cent.", ["41%", "41.5 %", "41 per cent"]],
  [
    "73 in 100 with both, 62 with one alone and 48 without. By summer 86.",
    ["73 in 100", "62 in 100", "48 in 100"],
  ],
  ["54 in 10 got better.", ["54 in 10"]],
  ["120 out of 100, or 9 out of every 4.", ["120 out of 100", "9 out of every 4"]],
  ["9/10 people, and 2/3 of them.", ["9/10", "2/3"]],
  ["Ninety per cent, twenty-five percent.", ["Ninety per cent", "twenty-five percent"]],
  ["Forty-one in a hundred.", ["Forty-one in a hundred"]],
  ["Two hundred in one thousand.", ["Two hundred in one thousand"]],
])("claims figures: %s", (words, figures) => {
  expect(findFigures(words)).toEqual(figures);
});

test.each([
  "329 pupils aged 13 to 16 in 18 London schools.",
  "1,011 people aged 10 to 24.",
  "In 2019, 12 in 2020.",
  "Up to 30 meetings over 30 weeks, or 12 over 20.",
  "Two in 6 weeks, 14 in 12 weeks.",
  "At least 60 minutes a day, at 9.30 in 2 places.",
  "Pupils between 13 and 16 in 18 schools.",
  "In one study, three therapies were about equal.",
  "By 2029/30, and in 2009/10.",
  "Day and night, 24/7, for 1/2 hour, on 1/10/2026.",
  "Between thirteen and sixteen in eighteen schools.",
  "200 pupils in 100 schools, 329 in 18 of them.",
])("claims no figure: %s", (words) => {
  expect(findFigures(words)).toEqual([]);
});

test("an answer with more figures than anybody could take in says so once", () => {
  const words = Array.from({ length: 40 }, () => "40 in 100 read more in the library.").join(" ");
  const result = checkFixture({
    grid: [["text: More read more in the library than at home.", `text: ${words}`]],
  });
  const found = result.files[0]?.messages.filter(
    ({ ruleId }) => ruleId === "numbers-from-evidence",
  );
  expect(found?.map(({ line, column, reason }) => `${line}:${column} ${reason}`))
    .toMatchInlineSnapshot(`
      [
        "81:1095 There are more than 30 figures in the answer of *Read in the library* to *How likely is it to help?*: the rest are not looked at",
      ]
    `);
});
