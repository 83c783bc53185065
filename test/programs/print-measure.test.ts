import { expect, test } from "vitest";
import {
  findFaults,
  findLeaks,
  listGridWords,
  measurePrint,
  namePrint,
  type PdfTag,
  type PrintedFile,
  type PrintSettings,
  type TextRun,
} from "../../src/programs/print/index.ts";
import { at, createTalkGrid, replay, startTalk } from "../record/sample-talk.ts";

const grid = createTalkGrid();
const settings: PrintSettings = { grid, edition: "sheet", paper: "a4", today: "2026-11-22" };
const words = listGridWords(settings).map(({ text }) => text);

function tag(role: string, ...children: (PdfTag | string)[]): PdfTag {
  return { role, alt: undefined, children };
}

function run(text: string, more: Partial<TextRun> = {}): TextRun {
  return { text, points: 10, left: 10, right: 50, bottom: 20, isTagged: true, ...more };
}

/** The grid's sheet as it should be, with what a test changes. */
function createPrint(
  change: Partial<PrintedFile> & { said?: readonly string[] } = {},
): PrintedFile {
  const { said = words, ...rest } = change;
  const heads = [...grid.options.map(({ name }) => name), ...grid.questions.map(({ ask }) => ask)];
  const table = tag("Table", ...said.map((text) => tag(heads.includes(text) ? "TH" : "TD", text)));
  return {
    title: grid.title,
    language: grid.language,
    isTagged: true,
    showsTitle: true,
    bookmarks: 1,
    pages: [
      {
        width: 297,
        height: 210,
        runs: said.map((text) => run(text)),
        tags: tag("Document", tag("H1", grid.title), table),
      },
    ],
    ...rest,
  };
}

test("a sheet that holds everything on one page has nothing wrong with it", () => {
  const file = createPrint();
  const { pages, over, longest, lost, small } = measurePrint(file, settings, "grids/a/grid.yaml");
  expect({ pages, over, longest, lost, small }).toEqual({
    pages: 1,
    over: 0,
    longest: [],
    lost: [],
    small: [],
  });
  expect(findFaults(file, settings)).toEqual([]);
});

test("a second page is measured from its first line to its last, and the longest answers are named", () => {
  const file = createPrint();
  const [page] = file.pages;
  const second = { ...page!, runs: [run("More", { bottom: 18 }), run("and more", { bottom: 40 })] };
  const { pages, over, longest } = measurePrint(
    { ...file, pages: [page!, second] },
    settings,
    "grids/a/grid.yaml",
  );
  expect(pages).toBe(2);
  // 22 mm from line to line, and the height of one line of 10 points.
  expect(over).toBeCloseTo(22 + (10 * 25.4) / 72);
  expect(longest).toEqual([
    { place: "questions/involves/answers/course/text", words: 10 },
    { place: "questions/how-likely/answers/wait/text", words: 7 },
    { place: "questions/downsides/answers/course/text", words: 5 },
  ]);
});

test("words that are not there are told with their place, and only those", () => {
  const said = words.map((text) => (text === "You may miss lessons." ? "You may miss" : text));
  expect(measurePrint(createPrint({ said }), settings, "grid.yaml").lost).toEqual([
    { place: "questions/downsides/answers/school/text", words: "lessons." },
  ]);
});

test("line ends, joined letters and hyphens of a line change no word", () => {
  const said = words.map((text) =>
    text === "You learn skills on a screen or in a group."
      ? "You learn skills\non a scr-\neen or in a group."
      : text.replaceAll("ffi", "\ufb03").replaceAll("fe", "f\u00ade"),
  );
  expect(measurePrint(createPrint({ said }), settings, "grid.yaml").lost).toEqual([]);
});

test("type under what an edition promises is told once for each size", () => {
  const file = createPrint();
  const [page] = file.pages;
  const runs = [
    run("Low mood can go on.", { points: 8.4 }),
    run("A screen can feel lonely.", { points: 8.4 }),
    run("Words of our own", { points: 8.8 }),
    run("Other words of ours", { points: 9 }),
    run("large enough", { points: 9.1 }),
  ];
  const small = { ...file, pages: [{ ...page!, runs: [...page!.runs, ...runs] }] };
  expect(measurePrint(small, settings, "grid.yaml").small).toEqual([
    {
      place: "questions/downsides/answers/wait/text",
      words: "Low mood can go on.",
      points: 8.4,
      least: 9,
    },
    { place: "", words: "Words of our own", points: 8.8, least: 9 },
  ]);
});

test("whoever listens to a file is told what is missing in it", () => {
  const [page] = createPrint().pages;
  const bare = createPrint({ title: undefined, language: "fr", isTagged: false });
  expect(findFaults(bare, settings)).toEqual([
    "The file is not tagged: it cannot be read aloud in order.",
    "The file has no title.",
    "The file's language is fr, expected en-GB.",
  ]);
  const figure = { ...tag("Figure"), alt: undefined };
  const deep = tag("Document", tag("H2", "Deep"), tag("Table", ...words), figure);
  expect(findFaults(createPrint({ pages: [{ ...page!, tags: deep }] }), settings)).toEqual([
    'The heading "Deep" is of level 2, after one of level 0.',
    "Pictures without words that stand in for them: 1.",
    ...[...grid.options.map(({ name }) => name), ...grid.questions.map(({ ask }) => ask)].map(
      (head) => `"${head}" heads no column or row of the table.`,
    ),
  ]);
});

test("words that are read aloud in another order than they stand are told", () => {
  const [first, ...rest] = words.filter((text) => text !== "Low mood can go on.");
  const said = ["Low mood can go on.", first!, ...rest];
  expect(findFaults(createPrint({ said }), settings)).toContain(
    '"Low mood can go on." is read aloud in the wrong place.',
  );
});

test("paper of another size, and words beyond its edge, are told", () => {
  const [page] = createPrint().pages;
  const beyond = [...page!.runs, run("too far", { right: 320 })];
  const file = createPrint({ pages: [{ ...page!, width: 279.4, height: 215.9, runs: beyond }] });
  expect(findFaults(file, settings)).toEqual([
    "Page 1 measures 279 by 216 mm, expected 297 by 210.",
    'Page 1 has words beyond its edge: "too far".',
  ]);
  expect(findFaults(file, { ...settings, paper: "letter" })).toHaveLength(1);
});

test("words that a family's paper must not hold are found on it, and no others", () => {
  const cell = { at, grid: grid.id };
  const record = replay(
    [
      { ...cell, type: "write-matters", by: "p2", text: "Only for the notes" },
      // The grid says the same: nobody can tell who said it here.
      { type: "write-plan", at, part: "success", by: "p2", text: "Feeling low" },
      { ...cell, type: "write-matters", by: "p1", text: "For all to read" },
      {
        type: "set-seen-by",
        at,
        place: ["grids", 0, "matters", 1, "words", 0],
        by: "p1",
        seenBy: "everyone",
      },
    ],
    startTalk(),
  );
  const blank = createPrint();
  const filled = createPrint({
    said: [...words, "For all to read", "Only for\nthe notes", "Feeling low"],
  });
  expect(findLeaks(filled, blank, record)).toEqual(["Only for the notes"]);
  expect(findLeaks(createPrint({ said: [...words, "For all to read"] }), blank, record)).toEqual(
    [],
  );
});

test("words of a talk that are for everyone and stand nowhere are told, where an edition promises them all", () => {
  const cell = { at, grid: grid.id };
  const record = replay(
    [
      { ...cell, type: "write-matters", by: "p2", text: "Only for the notes" },
      { ...cell, type: "write-matters", by: "p1", text: "For all to read" },
      {
        type: "set-seen-by",
        at,
        place: ["grids", 0, "matters", 1, "words", 0],
        by: "p1",
        seenBy: "everyone",
      },
    ],
    startTalk(),
  );
  const unsaid = (edition: PrintSettings["edition"], said: readonly string[]) =>
    findFaults(createPrint({ said }), { ...settings, edition, record }).filter((fault) =>
      fault.startsWith("Words of the record"),
    );
  const lacking = ['Words of the record are not on the page: "For all to read".'];
  expect(unsaid("take-home", words)).toEqual(lacking);
  expect(unsaid("large-print", words)).toEqual(lacking);
  expect(unsaid("take-home", [...words, "For all\nto read"])).toEqual([]);
  // A sheet has room for the first of them.
  expect(unsaid("sheet", words)).toEqual([]);
});

test("files are named by grid, words and edition", () => {
  const welsh = {
    ...grid,
    language: "cy",
    translation: { of: "en-GB", reviewed: false, outdated: [], missing: [] },
  };
  const easy = { ...welsh, language: "en-GB", edition: "easy-read" as const };
  expect([
    namePrint(grid, "sheet"),
    namePrint(grid, "large-print"),
    namePrint(welsh, "take-home"),
    namePrint(easy, "sheet"),
  ]).toEqual([
    "feeling-low",
    "feeling-low.large-print",
    "feeling-low.cy.take-home",
    "feeling-low.easy-read",
  ]);
});
