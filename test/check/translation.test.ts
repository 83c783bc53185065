import { describe, expect, test } from "vitest";
import { checkFiles, digestWords, listWordCells } from "../../src/check/index.ts";
import { formatFindings } from "./format-findings.ts";
import { fixturePaths, readFixture, readFixtureText, type FixturePlace } from "./read-fixture.ts";
import { writeTranslation } from "./write-translation.ts";

const path = "grids/quiet-place/grid.cy.yaml";
const tree = readFixture("grid").value;
const whole = writeTranslation(tree);

function check(text: string, at = path, edit = (grid: string): string => grid) {
  const files = (Object.keys(fixturePaths) as FixturePlace[]).map((place) => ({
    path: fixturePaths[place],
    text: place === "grid" ? edit(readFixtureText("grid")) : readFixtureText(place),
  }));
  return checkFiles({ files: [{ path: at, text }, ...files], today: "2026-11-22" });
}

function tell(...given: Parameters<typeof check>): string {
  return formatFindings(check(...given).files.slice(0, 1), "translation-current");
}

test("the digest is that of the words alone, without the spaces around them", () => {
  expect(digestWords("Where could I go?")).toBe("4fe0a9f7");
  expect(digestWords("\n Where could I go? ")).toBe("4fe0a9f7");
});

test("cells have one place each, in the order of the page, and makers are left out", () => {
  const places = listWordCells(tree).map(({ place }) => place);
  expect(new Set(places).size).toBe(places.length);
  expect(places.slice(0, 4)).toEqual(["title", "need/label", "need/summary", "need/naturalCourse"]);
  expect(places).toContain("questions/how-likely/answers/library/more");
  expect(places.filter((place) => place.startsWith("about"))).toEqual([]);
});

test("a whole translation is the grid in its words", () => {
  const { grids, files } = check(whole);
  expect(formatFindings(files)).toBe("");
  expect(grids.map(({ path, grid }) => [path, grid.language])).toEqual([
    [path, "cy"],
    [fixturePaths.grid, "en-GB"],
  ]);
  const [welsh, original] = grids;
  expect(welsh?.grid.decision.question).toBe("(cy) Where could I go?");
  expect(welsh?.translation).toMatchObject({ language: "cy", of: "en-GB", missing: [] });
  expect(original?.translations).toEqual([welsh?.translation]);
});

test("words of Markdown are held to the same rules, at their own place", () => {
  const said = whole.replace(
    /"library": \{\s+"text": \{\s+"say": "\(cy\)/,
    (start) => `${start} <b>ring 0800 1111</b>`,
  );
  expect(tell(said)).toMatch(
    /error Unexpected HTML in `text` of the answer of \*\(cy\) .+ \[plain-markdown\]/,
  );
  expect(tell(said)).toMatch(/error Unexpected phone number "0800 1111" in `text`/);
});

describe("a translation without its grid", () => {
  test("is an error", () => {
    expect(tell(whole, "grids/elsewhere/grid.cy.yaml", () => "format: 1\n")).toMatchInlineSnapshot(`
      "3:10 error There is no grid for this translation: \`quiet-place\` is not among the files
        Put the translation beside its \`grid.yaml\` or \`grid.md\`, and check the whole folder.
      "
    `);
  });

  test("is found by the id it names where it lies elsewhere", () => {
    expect(tell(whole, "grids/elsewhere/grid.cy.yaml")).toBe("");
  });

  test("names the wrong one beside it", () => {
    expect(tell(whole.replace('"quiet-place"', '"quite-place"'))).toMatchInlineSnapshot(`
      "3:10 error Unexpected grid \`quite-place\`, expected \`quiet-place\`, the id of the grid beside this translation
        Write \`grid: quiet-place\`, or put the translation beside its own grid.
      "
    `);
  });
});

test("a grid that is broken makes no noise in its translation, and keeps it back", () => {
  const misspelt = (grid: string): string => grid.replace("questions:", "qestions:");
  const { files, grids } = check(whole, path, misspelt);
  expect(formatFindings(files.slice(0, 1))).toBe("");
  expect(grids).toEqual([]);
  const unread = check(whole, path, () => "title: [");
  expect(formatFindings(unread.files.slice(0, 1))).toBe("");
});

test("a whole grid where words belong is told once", () => {
  expect(tell(readFixtureText("grid"))).toMatchInlineSnapshot(`
    "2:1 error Unexpected grid in a file whose name says that it is a translation, expected words alone [schema]
      If it is a grid of its own or a copy, keep it in another folder. If it is a translation, move grid.cy.yaml away, run ithrive-grids translate, and copy the words over.
    "
  `);
});

test("a reviewed translation says by whom, and must be whole and current", () => {
  const reviewed = whole.replace('"draft"', '"reviewed"');
  expect(tell(reviewed)).toMatchInlineSnapshot(`
    "5:12 error Missing key \`reviewed\` in this file, whose status is \`reviewed\` [schema]
      Add \`reviewed\` with \`by\` and \`on\`: who agreed the words, and when. Or write \`status: draft\`.
    "
  `);
  const signed = reviewed.replace(
    '"words": {',
    '"reviewed": { "by": "A Welsh speaker", "on": "2026-11-01" }, "words": {',
  );
  expect(tell(signed)).toBe("");
  expect(tell(signed.replace(/"say": "\(cy\) Where[^"]*"/, '"say": ""'))).toMatch(
    / error 1 cell has/,
  );
});

test("easy read is the grid's own language, under its own name", () => {
  const easy = writeTranslation(tree, {
    language: "en-GB",
    edition: "easy-read",
    status: "draft",
  });
  expect(tell(easy, "grids/quiet-place/grid.easy-read.yaml")).toBe("");
  expect(tell(easy, "grids/quiet-place/grid.en-GB.easy-read.yaml")).toBe("");
  expect(tell(easy)).toMatchInlineSnapshot(`
    "5:13 error Unexpected file name \`grid.cy.yaml\` for a translation whose language is \`en-GB\` and whose edition is \`easy-read\`, expected \`grid.easy-read.yaml\` [schema]
      Call the file \`grid.easy-read.yaml\`, or mend its \`language\` or \`edition\`.
    "
  `);
});

test("a question to ask is found by what it was made from, in any order", () => {
  const asked = `\nquestionsToAsk: [Who can I ask?, When is it open?]\n`;
  const grid = `${readFixtureText("grid").replace(/^questionsToAsk:.*\n(?: {2}.*\n)*/m, "")}${asked}`;
  const [, second = ""] = ["Who can I ask?", "When is it open?"].map(digestWords);
  const text = whole.replace(
    /"questionsToAsk": \[[^\]]*\]/,
    `"questionsToAsk": [{ "say": "Pryd?", "of": "${second}" }, { "say": "Beth?", "of": "00000000" }]`,
  );
  const { grids, files } = check(text, path, () => grid);
  expect(formatFindings(files.slice(0, 1), "translation-current").replaceAll(/^\d+:\d+ /gm, ""))
    .toMatchInlineSnapshot(`
    "warning 1 cell has no words yet: the question to ask *Who can I ask?*
      Readers see the original's words there. Run \`ithrive-grids translate grids/quiet-place cy\`: it writes every cell with the original's words above it. Then fill in \`say\`.
    warning The question to ask that *Beth?* was made from has changed, or is no longer there
      Translate the question anew below its own \`of\`, which ithrive-grids translate writes, or take this one out.
    "
  `);
  expect(grids[0]?.grid.questionsToAsk).toEqual(["Who can I ask?", "Pryd?"]);
});

describe("numbers", () => {
  const original = "After one month: 40 in 100 read more in the library, 20 in 100 at home.";
  const say = (words: string): string =>
    tell(
      writeTranslation(tree, undefined, ({ text }) => (text === original ? words : `(cy) ${text}`)),
    );

  test.each([
    "Ar ôl mis: 40 o bob 100 yn y llyfrgell, 20 o bob 100 gartref.",
    "٤٠ و ١٠٠ و ٢٠",
    "Ar ôl 1 mis: 40 o bob 100, 20 o bob 100.",
    "40, 20 a 100: [mwy](https://example.org/99)",
  ])("%s says the same", (words) => {
    expect(say(words)).toBe("");
  });

  test.each(["40 o bob 100 a 10 o bob 100", "40 o bob 100", "4 o bob 10, 2 o bob 10", "40,20 100"])(
    "%s says other numbers",
    (words) => {
      expect(say(words)).toMatch(/error Other numbers in the words for `more` of the answer of/);
    },
  );
});
