import { expect, test } from "vitest";
import { compileLibrary } from "../../src/compile/index.ts";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import type { CheckedGrid, TranslationState } from "../../src/check/index.ts";
import { checkSample } from "./check-sample.ts";

function translate(
  checked: CheckedGrid,
  state: Partial<TranslationState> = {},
  language = "cy",
): CheckedGrid {
  const path = checked.path.replace("grid.yaml", `grid.${state.edition ?? language}.yaml`);
  return {
    ...checked,
    path,
    grid: { ...checked.grid, language },
    translation: {
      path,
      original: checked.path,
      language,
      of: "en-GB",
      reviewed: false,
      outdated: [],
      missing: [],
      ...state,
    },
  };
}

function rename(checked: CheckedGrid, id: string): CheckedGrid {
  return { ...checked, path: `grids/${id}/grid.yaml`, grid: { ...checked.grid, id } };
}

function readAll(files: { path: string; text: string }[]): Map<string, unknown> {
  return new Map(files.map(({ path, text }) => [path, JSON.parse(text) as unknown]));
}

test("a library is its index and one file for each grid", () => {
  const files = readAll(compileLibrary([rename(checkSample(), "zebra"), checkSample()]));
  expect([...files.keys()]).toEqual(["index.json", "try-first.json", "zebra.json"]);
  const index = readLibraryIndex(files.get("index.json"));
  const grid = readCompiledGrid(files.get("try-first.json"));
  expect(index.grids.map(({ id }) => id)).toEqual(["try-first", "zebra"]);
  expect(index.grids[0]).toEqual({
    id: "try-first",
    version: "1.0.0",
    status: "draft",
    language: "en-GB",
    title: "Feeling low: what can I try?",
    need: "Feeling low",
    summary: "You have felt low lately.",
    question: "What can I try?",
    setting: "outside-nhs",
    audience: { for: "young-person", with: ["parent-carer"], ages: "11-18" },
    useWith: "anyone",
    groupings: ["getting-advice", "getting-help"],
    options: ["Wait two weeks", "A guided course"],
    reviewBy: "2027-11-22",
    digest: grid.digest,
    href: "try-first.json",
  });
});

test("an empty library is an index of nothing", () => {
  expect(compileLibrary([])).toEqual([
    { path: "index.json", text: '{"format":1,"grids":[],"withdrawn":[]}\n' },
  ]);
});

test("each translation and edition has its own file, and each names the others", () => {
  const easyRead = { edition: "easy-read" as const, missing: ["title"], outdated: ["need/label"] };
  const files = readAll(
    compileLibrary([
      translate(checkSample(), easyRead, "en-GB"),
      translate(checkSample(), { reviewed: true }),
      checkSample(),
      translate(checkSample(), { edition: "easy-read" }),
    ]),
  );
  expect([...files.keys()]).toEqual([
    "index.json",
    "try-first.cy.json",
    "try-first.cy.easy-read.json",
    "try-first.json",
    "try-first.easy-read.json",
  ]);
  expect(readCompiledGrid(files.get("try-first.json")).translations).toEqual([
    { language: "cy", reviewed: true },
    { language: "cy", edition: "easy-read", reviewed: false },
    { language: "en-GB", edition: "easy-read", reviewed: false },
  ]);
  expect(readCompiledGrid(files.get("try-first.cy.json"))).toMatchObject({
    translation: { of: "en-GB", reviewed: true, outdated: [], missing: [] },
    translations: [
      { language: "cy", edition: "easy-read", reviewed: false },
      { language: "en-GB", reviewed: false },
      { language: "en-GB", edition: "easy-read", reviewed: false },
    ],
  });
  expect(readLibraryIndex(files.get("index.json")).grids.at(-1)).toMatchObject({
    language: "en-GB",
    edition: "easy-read",
    translation: { of: "en-GB", reviewed: false, outdated: 1, missing: 1 },
    href: "try-first.easy-read.json",
  });
});

test("with a base address every version is written for good too", () => {
  const files = compileLibrary([checkSample(), translate(checkSample())], {
    baseUrl: "https://example.org/grids",
  });
  expect(files.map(({ path }) => path)).toEqual([
    "index.json",
    "try-first.cy.json",
    "try-first/1.0.0.cy.json",
    "try-first.json",
    "try-first/1.0.0.json",
  ]);
  const text = (path: string) => files.find((file) => file.path === path)?.text;
  expect(text("try-first/1.0.0.json")).toBe(text("try-first.json"));
  expect(readCompiledGrid(JSON.parse(text("try-first.cy.json") ?? "")).url).toBe(
    "https://example.org/grids/try-first/1.0.0.cy.json",
  );
});

test("a withdrawn grid is listed with its reason, and its digest apart", () => {
  const checked = checkSample();
  const withdrawn = { on: "2026-11-22", why: "A fact changed.", replacedBy: "other" };
  const files = readAll(
    compileLibrary([{ ...checked, grid: { ...checked.grid, status: "withdrawn", withdrawn } }]),
  );
  const index = readLibraryIndex(files.get("index.json"));
  expect(index.grids[0]).toMatchObject({ status: "withdrawn", withdrawn });
  expect(index.withdrawn).toEqual([index.grids[0]!.digest]);
});

test("two grids of one name and language, or one named like the index, are a programmer's mistake", () => {
  expect(() => compileLibrary([checkSample(), checkSample()])).toThrowErrorMatchingInlineSnapshot(
    `[CompileError: grids/try-first/grid.yaml: its files are those of another grid. Give compileLibrary one grid for each id and language, none of them called index.]`,
  );
  expect(() => compileLibrary([rename(checkSample(), "index")])).toThrow(
    "grids/index/grid.yaml: its files are those of another grid.",
  );
});
