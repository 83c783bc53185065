import { describe, expect, test } from "vitest";
import { checkFixture, type Slip } from "./check-fixture.ts";

const told = "text: More read more in the library than at home.";
const tapped = 'more: "After one month: 40 in 100 read more in the library, 20 in 100 at home."';

/** What one rule finds in a grid with slips: the words it names. */
function find(rule: string, grid: readonly Slip[], evidence: readonly Slip[] = []): unknown[] {
  return checkFixture({ grid, evidence })
    .files.flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ actual }) => actual);
}

/** What one rule finds in the words of an answer that shows no figure, and cites an entry. */
function findInWords(rule: string, words: string): unknown[] {
  return find(rule, [
    [tapped, "more: Nobody knows why."],
    [told, `text: ${JSON.stringify(words)}`],
  ]);
}

/** What one rule finds in the words behind a tap, in a row without other figures. */
function findInMore(rule: string, words: string, evidence: readonly Slip[] = []): unknown[] {
  return find(rule, [[tapped, `more: ${JSON.stringify(words)}`]], evidence);
}

describe("words about chance without a number", () => {
  test.each([
    ["Sore ears are rare.", ["rare"]],
    ["It is likely to help. **Common** problems pass.", ["likely", "Common"]],
  ])("are found: %s", (words, found) => {
    expect(findInWords("number-beside-word", words)).toEqual(found);
  });

  test.each([
    "In the library you are more likely to read than at home.",
    "You read in the common room, with people who have something in common.",
    "Side effects are rarely studied.",
    "It usually takes 4 to 6 weeks, and probably makes no difference.",
  ])("are not: %s", (words) => {
    expect(findInWords("number-beside-word", words)).toEqual([]);
  });

  test("a number one tap away is near", () => {
    const words: Slip = [told, "text: It is likely that you read more in the library."];
    expect(find("number-beside-word", [words])).toEqual([]);
  });
});

describe("chances told by how many times larger they are", () => {
  test.each([
    ["You are twice as likely to read more.", ["twice as likely"]],
    ["You are three times more likely to read.", ["three times more likely"]],
    ["It doubles the chance.", ["doubles the chance"]],
    ["The risk was halved.", ["risk was halved"]],
    ["It cut the risk by half.", ["cut the risk by half"]],
    ["Noise was 30% less likely.", ["30% less"]],
    ["Noise was reduced by 30 per cent.", ["reduced by 30 per cent"]],
  ])("are found: %s", (words, found) => {
    expect(findInWords("absolute-risk", words)).toEqual(found);
  });

  test.each([
    "You go twice a week, for half an hour, two times each day.",
    "About half read more. Half of them liked it.",
    "It takes twice as long, and you can go as often as you like.",
    "It can feel at times more than you want.",
  ])("are not: %s", (words) => {
    expect(findInWords("absolute-risk", words)).toEqual([]);
  });

  test("both numbers behind a tap are enough", () => {
    expect(find("absolute-risk", [[told, "text: Twice as many read more there."]])).toEqual([]);
  });
});

describe("how sure a finding is", () => {
  test.each([
    ["There is strong evidence for it.", ["strong evidence"]],
    ["High-quality studies show it.", ["High-quality studies"]],
    ["It is proven to help.", ["is proven"]],
    ["This is known with good certainty.", ["good certainty"]],
    ["This was found with moderate certainty.", ["moderate certainty"]],
    ["The certainty is not rated.", ["certainty is not rated"]],
  ])("is told in other words, or otherwise, than the register: %s", (words, found) => {
    expect(findInWords("certainty-shown", words)).toEqual(found);
  });

  test.each([
    "This was found with low certainty.",
    "Low-certainty evidence says so.",
    "The studies are small and weak, so this is not certain.",
    "Nearly all studies had weaknesses. There is little evidence that it helps.",
  ])("is not: %s", (words) => {
    expect(findInWords("certainty-shown", words)).toEqual([]);
  });
});

describe("which people the figures of a row count", () => {
  const better: Slip = ["measure: read more\n", "measure: got better\n"];
  const other: Slip = ["certainty: low\n", "figures: [{ say: 60 in 100 }]\n    certainty: low\n"];

  test.each([
    "40 in 100 got better in the library, and 20 in 100 at home.",
    "Got better in the end: 40 in 100 in the library. The other 60 in 100 did not get better.",
    "Of those who got worse before, 40 in 100 liked it in the library.",
    "40 in 100 of the people who got worse at first read more in the library.",
    "In the library 40 in 100 were less often than at home in a group that got worse.",
  ])("is one kind, or not certain: %s", (words) => {
    expect(findInMore("same-direction", words, [better, other])).toEqual([]);
    expect(findInMore("same-direction", words, [other])).toEqual([]);
  });

  test("two kinds are found in one answer", () => {
    const words = "40 in 100 got better in the library. 20 in 100 got worse at home.";
    expect(findInMore("same-direction", words)).toEqual(["20 in 100"]);
  });

  test("what is drawn says which way a row counts", () => {
    const slips: Slip[] = [
      [tapped, 'more: "60 in 100 got worse in the library."\n        chance: { from: qp-001 }'],
      ["measure: read more, by", "measure: got better, by"],
    ];
    expect(find("same-direction", slips, [better, other])).toEqual(["60 in 100"]);
  });

  test("a question about benefits and downsides may count both", () => {
    const words = "40 in 100 got better in the library. 20 in 100 got worse at home.";
    const both: Slip = ["kinds: [benefit]", "kinds: [benefit, downside]"];
    expect(find("same-direction", [both, [tapped, `more: ${words}`]])).toEqual([]);
  });
});

describe("whose figure it is", () => {
  test.each([
    "After one month 40 in 100 read more in the library. At home: 20 in 100.",
    "20 in 100 read more at **home**, with nothing else changed.",
  ])("is said: %s", (words) => {
    expect(findInMore("named-population", words)).toEqual([]);
  });

  test("a word that a group's own words have in brackets may be left out", () => {
    const bracket: Slip = ["say: at home,", "say: at home (851 people),"];
    expect(findInMore("named-population", "At home: 20 in 100.", [bracket])).toEqual([]);
  });

  test("a share that another group has too is left alone", () => {
    const same: Slip = ["count: 40,", "count: 20,"];
    expect(findInMore("named-population", "20 in 100 read more.", [same])).toEqual([]);
  });
});

describe("totals", () => {
  test("a row moves to the total that holds all its figures", () => {
    const thousand: Slip = [
      "certainty: low\n",
      "figures: [{ say: 4 in 1,000 }]\n    certainty: low\n",
    ];
    const words = "40 in 100 in the library, 20 in 100 at home. 4 in 1,000 never read.";
    const result = checkFixture({
      grid: [[tapped, `more: ${JSON.stringify(words)}`]],
      evidence: [thousand],
    });
    const found = result.files[0]?.messages.filter(({ ruleId }) => ruleId === "same-denominator");
    expect(found?.map(({ actual, expected }) => [actual, expected])).toEqual([
      ["40 in 100", ["400 in 1,000"]],
      ["20 in 100", ["200 in 1,000"]],
    ]);
  });

  test("and what it is told to write is carried by the same entry", () => {
    const words = "400 in 1,000 in the library, 200 in 1,000 at home.";
    const slip: Slip = [tapped, `more: ${JSON.stringify(words)}`];
    expect(checkFixture({ grid: [slip] }).files.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
