import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { type CompiledGrid, readCompiledGrid } from "../../src/compiled/index.ts";
import { buildLibrary, readGridFiles } from "../../src/programs/index.ts";
import {
  createAsShown,
  createGridReference,
  type DecisionRecord,
  listOwnWords,
  type RecordAction,
  reduceRecord,
  startRecord,
} from "../../src/record/index.ts";
import {
  type GridWords,
  type Reader,
  toPlainText,
  toShortText,
  translateRecord,
} from "../../src/share/index.ts";
import { getNoteWords, getReadingWords } from "../../src/words/index.ts";
import "../../src/words/languages/cy.ts";
import { freeze, saySeenBy } from "../record/sample-talk.ts";

const at = "2026-11-22T10:30:00.000Z";
let english: CompiledGrid;
let welsh: CompiledGrid;

beforeAll(async () => {
  const { sources } = await readGridFiles([join(root, "grids")], root);
  const { files } = buildLibrary(sources, { today: "2026-11-22" });
  const read = (path: string) => {
    const { text } = files.find((file) => file.path === path)!;
    return readCompiledGrid(JSON.parse(text));
  };
  english = freeze(read("feeling-low-first-steps.json"));
  welsh = freeze(read("feeling-low-first-steps.cy.json"));
}, 120_000);

const show = (grid: CompiledGrid) => {
  const { answer, grid: words } = getReadingWords(grid.language);
  return createAsShown(grid, () => answer.notKnown.other, words.notComparable);
};

const toWords = (shown: CompiledGrid, other: CompiledGrid): GridWords => ({
  shown,
  other: { grid: other, asShown: show(other) },
});

/** Everything a note can take from a grid, and words that somebody typed. */
function talkAbout(grid: CompiledGrid, more: RecordAction[] = []): DecisionRecord {
  const cell = { at, grid: grid.id };
  const [wait, active] = grid.options.map(({ id }) => id) as [string, string];
  const [involves] = grid.questions.map(({ id }) => id) as [string];
  const actions: RecordAction[] = [
    { type: "open-grid", at, grid: createGridReference(grid), asShown: show(grid) },
    ...grid.options.map(({ id: option }): RecordAction => {
      return { ...cell, type: "react", by: "p1", option, question: involves, reaction: "good" };
    }),
    {
      ...cell,
      type: "set-statement-matters",
      by: "p1",
      question: involves,
      statement: grid.questions[0]!.matters[0]!.id,
      matters: true,
    },
    { ...cell, type: "write-matters", by: "p2", text: "Quiet nights." },
    { ...cell, type: "set-alongside", item: grid.alongside[0]!.id, taken: true },
    { ...cell, type: "ask-suggested", by: "p1", suggested: grid.questionsToAsk[1]! },
    { ...cell, type: "set-reservation", by: "p2", option: wait, has: true },
    {
      ...cell,
      type: "decide",
      outcome: "chosen",
      options: [{ option: active, variants: [grid.options[1]!.variants[0]!.id] }],
    },
    { type: "set-review-date", at, on: "2027-01-06" },
    ...more,
  ];
  const people = [
    { id: "p1", role: "young-person" },
    { id: "p2", role: "parent" },
  ] as const;
  const record = actions.reduce(reduceRecord, startRecord({ id: "r1", at, people: [...people] }));
  return saySeenBy(record, "everyone", listOwnWords(record));
}

function writeIn(language: string, record: DecisionRecord, reader: Reader = "family"): string {
  return toPlainText(record, { for: reader, words: getNoteWords(language), language });
}

/** Every word of a grid that can stand in a note and is another in the other language. */
function listWords(grid: CompiledGrid, other: CompiledGrid): string[] {
  const words = (one: CompiledGrid) => [
    one.title,
    one.need.label,
    ...one.options.flatMap(({ name, variants }) => [name, ...variants.map((each) => each.name)]),
    ...one.questions.flatMap(({ ask, matters }) => [ask, ...matters.map(({ say }) => say)]),
    ...one.alongside.map(({ name }) => name),
    ...one.questionsToAsk,
    ...show(one).questions.flatMap(({ answers, note = "" }) => [
      ...answers.map(({ text }) => text.replaceAll(/\s+/g, " ").trim()),
      note,
    ]),
  ];
  const theirs = words(other);
  return words(grid).filter((one, index) => one !== "" && one !== theirs[index]);
}

test("a talk in English gives the family's note in Welsh: the very note of the same talk in Welsh", () => {
  const record = freeze(talkAbout(english));
  const translated = translateRecord(record, {
    language: "cy",
    grids: [toWords(english, welsh)],
  });
  const note = writeIn("cy", translated.record);
  expect(note).toBe(writeIn("cy", talkAbout(welsh)));
  expect(note).toContain(`(${welsh.need.label}) ${welsh.options[1]!.name}`);
  expect(note).toContain(welsh.questionsToAsk[1]);
  expect(note).toContain('"Quiet nights."');
  const left = listWords(english, welsh).filter((one) => note.includes(one));
  expect(left).toEqual([]);
  expect(translated.kept).toEqual([]);
  expect(listOwnWords(translated.record)).toEqual(listOwnWords(record));
});

test("a talk in Welsh gives the professional's note in English, pinned to the grid that was shown", () => {
  const { record, kept } = translateRecord(talkAbout(welsh), {
    language: "en",
    grids: [toWords(welsh, english)],
  });
  const note = writeIn("en-GB", record, "notes");
  expect(note).toContain(`(${english.need.label}) ${english.options[1]!.name}`);
  expect(note).toContain(welsh.digest);
  const left = listWords(welsh, english).filter((one) => note.includes(one));
  expect(left).toEqual([]);
  expect(kept).toEqual([]);
});

test("a note in the language of the talk is the note as it was", () => {
  const record = talkAbout(english);
  const same = translateRecord(record, { language: "en-GB", grids: [{ shown: english }] });
  expect(same).toEqual({ record, kept: [], put: [] });
});

test("a note in the language of the grid has no sentence of a screen in another", () => {
  const asShown = createAsShown(english, () => "Nid oes neb yn gwybod.", "Nid oes modd cymharu.");
  const [talk] = talkAbout(english).grids;
  const record = { ...talkAbout(english), grids: [{ ...talk!, asShown }] };
  const grids = [toWords(english, english)];
  expect(translateRecord(record, { language: "en-GB", grids })).toMatchObject({
    record: talkAbout(english),
    kept: [],
  });
});

test("words of another version are not taken", () => {
  const record = talkAbout(english);
  const isLeft = (given: GridWords) => {
    const found = translateRecord(record, { language: "cy", grids: [given] });
    expect(found.record).toEqual(record);
    expect(found.put).toEqual([]);
    expect(found.kept).toContain(english.title);
  };
  isLeft({ shown: english });
  isLeft(toWords(english, { ...welsh, version: "9.0.0" }));
  isLeft(toWords(english, { ...welsh, id: "another" }));
  isLeft(toWords(english, { ...welsh, translation: { ...welsh.translation!, of: "pl" } }));
  isLeft(toWords({ ...english, digest: "sha256-another" }, welsh));
});

test("words that are missing, or made from another original, stay as they were shown", () => {
  const [first, second] = english.options.map(({ id }) => `options/${id}/name`) as [string, string];
  const place = `questions/${english.questions[0]!.id}/ask`;
  const translation = { ...welsh.translation!, missing: [first], outdated: [second] };
  const other: CompiledGrid = {
    ...welsh,
    translation,
    questions: welsh.questions.slice(1),
    questionsToAsk: [],
  };
  const record = talkAbout(english);
  const { record: found, kept } = translateRecord(record, {
    language: "cy",
    grids: [toWords(english, other)],
  });
  const names = found.grids[0]!.asShown.options.map(({ name }) => name);
  expect(names).toEqual([
    english.options[0]!.name,
    english.options[1]!.name,
    welsh.options[2]!.name,
    welsh.options[3]!.name,
  ]);
  expect(kept).toContain(english.options[0]!.name);
  expect(kept).toContain(english.options[1]!.name);
  expect(kept).toContain(english.questions[0]!.ask);
  expect(kept).toContain(english.questionsToAsk[1]);
  expect(found.grids[0]!.asShown.questions[0]!.ask, place).toBe(english.questions[0]!.ask);
});

test("a talk in a translation that lacks words says so, and not where the original is asked for", () => {
  const [option] = welsh.options;
  const place = `options/${option!.id}/name`;
  const english0 = english.options[0]!.name;
  const shown: CompiledGrid = {
    ...welsh,
    translation: { ...welsh.translation!, missing: [place] },
    options: [{ ...option!, name: english0 }, ...welsh.options.slice(1)],
  };
  const record = talkAbout(shown);
  expect(translateRecord(record, { language: "cy", grids: [{ shown }] }).kept).toEqual([english0]);
  expect(
    translateRecord(record, { language: "en-GB", grids: [toWords(shown, english)] }).kept,
  ).toEqual([]);
});

test("what was said of a place stays as it is", () => {
  const [option] = english.options;
  const here = {
    locality: { id: "here", name: "Here", asOf: "2026-11-01" },
    offers: [
      {
        option: option!.id,
        offered: "yes",
        how: "Ask at the desk",
        wait: { say: "Two weeks", asOf: "2026-11-01" },
      },
    ],
  } as const;
  const record = talkAbout(english, [
    { type: "set-here", at, grid: english.id, here: structuredClone(here) as never },
  ]);
  const found = translateRecord(record, { language: "cy", grids: [toWords(english, welsh)] });
  expect(found.record.grids[0]!.here).toEqual(here);
  expect(found.kept).toEqual(["Ask at the desk", "Two weeks"]);
});

test("a note says in one line that part of it is in another language, and only where it is", () => {
  const words = getNoteWords("cy");
  const { partly } = words;
  const options = { for: "family", words, language: "cy" } as const;
  const record = talkAbout(english);
  const whole = translateRecord(record, { language: "cy", grids: [toWords(english, welsh)] });
  const lacking = translateRecord(record, { language: "cy", grids: [{ shown: english }] });
  const count = (text: string) => text.split(partly).length - 1;
  const write = ({ record, kept }: typeof whole) => {
    const remarks = [{ say: partly, of: kept }];
    const short = ([400, 1500] as const).map((limit) => {
      const text = toShortText(record, { ...options, limit, remarks });
      expect(text.length).toBeLessThanOrEqual(limit);
      return text;
    });
    return [toPlainText(record, { ...options, remarks }), ...short];
  };
  expect(write(whole).map(count)).toEqual([0, 0, 0]);
  expect(write(lacking).map(count)).toEqual([1, 1, 1]);
  expect(write(lacking)[0]!.split("\n").indexOf(partly)).toBe(6);
  // What stays in the other language is no part of this note.
  const remarks = [{ say: partly, of: ["Words of a row that no note tells"] }];
  expect(count(toPlainText(whole.record, { ...options, remarks }))).toBe(0);
  expect(count(toShortText(whole.record, { ...options, limit: 400, remarks }))).toBe(0);
});

test("days are written in the language of the note", () => {
  const { record } = translateRecord(talkAbout(english), {
    language: "cy",
    grids: [toWords(english, welsh)],
  });
  const day = new Intl.DateTimeFormat("cy", { dateStyle: "long", timeZone: "UTC" });
  expect(writeIn("cy", record)).toContain(`Edrych eto: ${day.format(new Date("2027-01-06"))}.`);
  // In one that nobody's Intl writes, in figures: never as the machine's own language writes them.
  expect(writeIn("qaa", record)).toContain("22/11/2026, 10:30 UTC");
});
