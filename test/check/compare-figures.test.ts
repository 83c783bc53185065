import { expect, test } from "vitest";
import { type Answer, compareFigures, type Question } from "../../src/check/index.ts";
import { checkFixture, type Slip } from "./check-fixture.ts";

const inLibrary = "40 in 100 read more in the library, 20 in 100 at home.";
const withHeadphones = "With headphones 35 in 100 read more. Without: 25 in 100.";
const sameComparison: Slip = ["comparison: usual-care", "comparison: none"];

function cite(evidence: string[], text: string): Answer {
  return { basis: "evidence", evidence, text };
}

/** What is said of a row with these answers of home, library and headphones. */
function compare(
  answers: Record<string, Answer>,
  kinds: Question["kinds"] = ["benefit"],
  slips: readonly Slip[] = [],
): string {
  const [checked] = checkFixture({ evidence: slips }).grids;
  if (!checked) throw new Error("The fixture has errors");
  return compareFigures({ id: "row", ask: "Row?", kinds, answers }, checked.grid, checked.evidence);
}

const unknown: Answer = { basis: "not-known" };
const draft: Answer = { basis: "draft", text: "Words." };

test("there is nothing to compare where fewer than two answers rest on evidence", () => {
  const library = cite(["qp-001"], inLibrary);
  expect(compare({ stay: draft, library, headphones: unknown })).toBe("none");
  expect(compare({ stay: draft, library: draft, headphones: draft })).toBe("none");
});

test("there is nothing to compare in words about anything but benefit", () => {
  const answers = { stay: cite(["qp-003"], "Loud."), library: cite(["qp-001"], "Quiet.") };
  expect(compare(answers, ["downside"])).toBe("none");
});

test("figures of one study may be read against each other", () => {
  const answers = { stay: cite(["qp-001"], inLibrary), library: cite(["qp-001"], inLibrary) };
  expect(compare(answers)).toBe("yes");
  expect(compare(answers, ["downside"])).toBe("yes");
});

test("so may words that rest on one study", () => {
  expect(compare({ stay: cite(["qp-001"], "Fewer."), library: cite(["qp-001"], "More.") })).toBe(
    "yes",
  );
});

test("words about benefit that rest on different studies may not", () => {
  const answers = { library: cite(["qp-001"], "More."), headphones: cite(["qp-002"], "More.") };
  expect(compare(answers)).toBe("no");
});

test("pairs of different studies may not, even where they counted and compared the same", () => {
  const answers = {
    library: cite(["qp-001"], inLibrary),
    headphones: cite(["qp-002"], withHeadphones),
  };
  expect(compare(answers)).toBe("no");
  expect(compare(answers, ["benefit"], [sameComparison])).toBe("no");
});

test("nor may two counts of one publication, taken at different times", () => {
  const oneSource: Slip = [
    "title: A made-up study of headphones, publisher: A test, year: 2021",
    "title: A made-up study of libraries, publisher: A test, year: 2020",
  ];
  const sameGroup: Slip = ["group: people who read on trains", "group: people who read"];
  const later: Slip = [
    "period: after one month\n    group: people who read on trains",
    "period: after one year\n    group: people who read on trains",
  ];
  const answers = {
    library: cite(["qp-001"], inLibrary),
    headphones: cite(["qp-002"], withHeadphones),
  };
  expect(compare(answers, ["benefit"], [oneSource, sameGroup])).toBe("yes");
  expect(compare(answers, ["benefit"], [later, oneSource, sameGroup])).toBe("no");
  expect(compare(answers, ["benefit"], [oneSource])).toBe("no");
});

test("a figure beside words of another study may not", () => {
  const answers = { library: cite(["qp-001"], inLibrary), headphones: cite(["qp-002"], "More.") };
  expect(compare(answers)).toBe("no");
});

test("a figure counts whatever else its answer rests on", () => {
  const consensus = { body: "A reading club", year: 2020, link: "https://example.org/reading" };
  const library: Answer = { ...cite(["qp-001"], inLibrary), basis: "consensus", consensus };
  expect(compare({ library, headphones: cite(["qp-002"], withHeadphones) })).toBe("no");
});

test("what is drawn counts as shown; what stands in `more` does not", () => {
  const library: Answer = { ...cite(["qp-001"], "More."), chance: { from: "qp-001" } };
  const headphones: Answer = { ...cite(["qp-002"], "More."), chance: { from: "qp-002" } };
  expect(compare({ library, headphones }, ["downside"])).toBe("no");
  const more = { ...cite(["qp-001"], "More."), more: inLibrary };
  expect(compare({ library: more, headphones: cite(["qp-002"], "More.") }, ["downside"])).toBe(
    "none",
  );
});
