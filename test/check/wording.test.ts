import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureReadingAge } from "../../src/check/index.ts";
import { readPassages } from "../../src/check/readability/read-passages.ts";
import { createFinder } from "../../src/check/wording/create-finder.ts";
import { getSheetBudget } from "../../src/check/wording/get-sheet-budget.ts";
import { equalityOff } from "../../src/check/words/equality-off.ts";
import { idioms } from "../../src/check/words/idioms.ts";
import { steeringWords } from "../../src/check/words/steering-words.ts";
import { stigmatisingWords } from "../../src/check/words/stigmatising-words.ts";
import { readSource } from "../../src/author/index.ts";
import { checkFixture, type Slip } from "./check-fixture.ts";

const rules = ["neutral-words", "plain-idiom", "reading-age", "short-sentences", "word-budget"];

/** What the rules of wording say of the complete grid after some slips. */
function tell(...slips: Slip[]): string[] {
  const [file] = checkFixture({ grid: slips }).files;
  return (file?.messages ?? [])
    .filter(({ ruleId }) => rules.includes(ruleId ?? ""))
    .map(({ reason }) => reason);
}

/** Puts words in the place of an answer of the complete grid. */
function answer(words: string): Slip {
  return [
    "{ text: It may be closed., basis: draft }",
    `{ text: ${JSON.stringify(words)}, basis: draft }`,
  ];
}

const lists = { idioms, steeringWords, stigmatisingWords };

test.each(Object.entries(lists))("%s: every phrase is found, and none stands twice", (_, list) => {
  const find = createFinder(list);
  const phrases = list.flatMap(({ say }) => say);
  expect(new Set(phrases).size).toBe(phrases.length);
  for (const phrase of phrases) {
    expect(phrase).toBe(phrase.toLowerCase());
    const text = `So: ${phrase.replaceAll("*", "their").replace(/,$/, ", yes")} then.`;
    expect(find(text).length, phrase).toBeGreaterThan(0);
  }
  for (const { say, except = [] } of list) {
    for (const longer of except) {
      const found = find(longer.replaceAll("*", "their")).filter(({ entry }) => entry.say === say);
      expect(found, longer).toEqual([]);
    }
  }
});

test("what is proposed in the place of a word is found on no list", () => {
  for (const { instead, say } of Object.values(lists).flat()) {
    const proposals = [...instead.matchAll(/Write "([^"]+)"/g)].map(([, words]) => words ?? "");
    for (const words of proposals) {
      const found = Object.values(lists).flatMap((list) => createFinder(list)(words));
      expect(
        found.map((one) => one.say),
        say[0],
      ).toEqual([]);
    }
  }
});

test("rules of retext-equality that are off are rules it has", () => {
  const known = readFileSync("node_modules/retext-equality/lib/patterns-en.js", "utf8");
  for (const rule of equalityOff.flatMap((group) => group.rules)) {
    expect(known).toContain(`"id": "${rule}"`);
  }
});

test.each([
  "You can do your best.",
  "Your best friend may come too.",
  "It has an easy-read page.",
  "It opens just under an hour before.",
  "This is not attention-seeking.",
  "The poster says: “This is the best place to read.”",
  "In one study of ADHD, boys on a dummy pill were depressed.",
  "Ask about mental health, special schools and panic attacks.",
  "It was told at the end of the day.",
])("left alone: %s", (words) => {
  expect(tell(answer(words))).toEqual([]);
});

test.each([
  ["It is the **best** place.", "best"],
  ["Unfortunately, it closes.", "Unfortunately"],
  ["You should go.", "should"],
  ["It is a “simple” place.", "simple"],
  ["Some suffer from the noise.", "suffer from"],
  ["Some call it attention-seeking.", "attention-seeking"],
  ["A policeman may come.", "policeman"],
  ["We’re all in the same boat.", "in the same boat"],
  ["Get it off your chest.", "off your chest"],
  ["At the end of the day, it is loud.", "At the end of the day"],
])("found: %s", (words, say) => {
  const told = tell(answer(words));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`"${say}"`);
});

test("nothing is looked for in other languages, and nothing is measured", () => {
  const hard = "The best institutional considerations necessitate familiarisation, unfortunately.";
  expect(tell(["language: en-GB", "language: cy"], answer(hard.repeat(3)))).toEqual([]);
});

test.each([
  ["You meet 30 times over 20. You agree when to stop.", 2],
  ["It helped 39 in 100. Of the others, 24 in 100.", 2],
  ["Ask e.g. Dr. Smith at 6 p.m. on Monday.", 1],
  ["1. Walk to the library.", 1],
])("%s has its sentences", (text, count) => {
  const [sentences] = readPassages([{ text, placeOf: () => ({ start, end: start }) }]);
  expect(sentences).toHaveLength(count);
});

const start = { line: 1, column: 1, offset: 0 };

test("the longest answers of all questions are held against one page", () => {
  const long = "You can read here as long as you like, and so can they. ".repeat(4).trim();
  const told = tell(
    ["text: You change nothing.", `text: "${long}"`],
    ["text: As long as you like.", `text: "${long}"`],
    ["text: It stays loud.", `text: "${long}"`],
    ["text: You know the place.", `text: "${long}"`],
    ["text: Fewer read more at home than in the library.", `text: "${long}"`],
  );
  expect(told.filter((reason) => reason.includes("together"))).toMatchInlineSnapshot(`
    [
      "Unexpected 260 words in the longest answers to the 5 questions together, expected 198 at most for one page with 3 options",
    ]
  `);
});

test("a page holds less with more questions, more options and pictures", () => {
  expect(getSheetBudget(7, 4, 0)).toBe(182);
  expect(getSheetBudget(7, 5, 0)).toBe(133);
  expect(getSheetBudget(6, 4, 1)).toBe(162);
  expect(getSheetBudget(4, 2, 0)).toBe(getSheetBudget(6, 4, 0));
  expect(getSheetBudget(9, 4, 0)).toBe(170);
  expect(getSheetBudget(500, 6, 3)).toBe(0);
});

test("more English than any grid has is not measured, and that is said", () => {
  const words = "This is a page and not a grid. ".repeat(60).trim();
  const cells = Array.from(
    { length: 20 },
    (_, at) => `  - id: part-${at}\n    name: Part\n    text: ${words}\n`,
  );
  const told = tell(["alongside:\n", `alongside:\n${cells.join("")}`]);
  expect(told).toContain(
    "This file has more than 30000 characters of English, too many to be measured",
  );
});

test("the shipped grids are read at ages from 7 to 9", () => {
  const names = readdirSync("grids", { recursive: true, encoding: "utf8" });
  const ages = names
    .filter((name) => /[\\/]grid\.(?:yaml|md)$/.test(name))
    .map((name) =>
      readSource({ path: `grids/${name}`, text: readFileSync(`grids/${name}`, "utf8") }),
    )
    .map(({ prose }) => measureReadingAge(prose, "en-GB") ?? NaN);
  expect(ages).toHaveLength(9);
  for (const age of ages) {
    expect(age).toBeGreaterThan(7);
    expect(age).toBeLessThan(9);
  }
});
