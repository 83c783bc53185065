import { expect, test } from "vitest";
import { checkFiles, type CheckedGrid } from "../../src/check/index.ts";
import { readSource } from "../../src/author/index.ts";
import { compileGrid } from "../../src/compile/index.ts";
import { findAnswer, readCompiledGrid, toPlainText } from "../../src/compiled/index.ts";
import validateCompiledGrid from "../../src/compiled/generated/compiled-grid.validate.js";
import { writeTranslation } from "../check/write-translation.ts";
import { sampleFiles } from "./sample-files.ts";

const gridPath = "grids/try-first/grid.yaml";
const tree = readSource({ path: gridPath, text: sampleFiles[gridPath] ?? "" }).value;

function compileWelsh(edit = (text: string): string => text): [CheckedGrid, CheckedGrid] {
  const text = edit(writeTranslation(tree));
  const files = [
    ...Object.entries(sampleFiles).map(([path, text]) => ({ path, text })),
    { path: "grids/try-first/grid.cy.yaml", text },
  ];
  const { grids } = checkFiles({ files, today: "2026-11-22" });
  return grids as [CheckedGrid, CheckedGrid];
}

test("a translation is the same grid in other words", () => {
  const [original, welsh] = compileWelsh().map((checked) => compileGrid(checked)) as [
    ReturnType<typeof compileGrid>,
    ReturnType<typeof compileGrid>,
  ];
  expect(readCompiledGrid(JSON.parse(JSON.stringify(welsh)))).toEqual(welsh);
  validateCompiledGrid(welsh);
  expect(validateCompiledGrid.errors).toBeNull();
  expect(welsh.language).toBe("cy");
  expect(welsh.translation).toEqual({ of: "en-GB", reviewed: false, outdated: [], missing: [] });
  expect(welsh.title).toBe(`(cy) ${original.title}`);
  expect(welsh.options.map(({ id, name }) => [id, name])).toEqual(
    original.options.map(({ id, name }) => [id, `(cy) ${name}`]),
  );
  const [question, option] = [original.questions[0]!.id, original.options[1]!.id];
  expect(toPlainText(findAnswer(welsh, question, option)!.text)).toBe(
    `(cy) ${toPlainText(findAnswer(original, question, option)!.text)}`,
  );
  expect(welsh.evidence).toEqual(original.evidence);
  expect(welsh.contactsDigest).toBe(original.contactsDigest);
  expect(welsh.digest).not.toBe(original.digest);
  // Sentences are counted in English alone.
  expect(welsh.readingAge).toBeNull();
});

test("where words are missing or out of date, the page is told where", () => {
  const [, welsh] = compileWelsh((text) =>
    text
      .replace(/"say": "\(cy\) Feeling low: what can I try\?"/, '"say": ""')
      .replace(/"of": "[0-9a-f]{8}"(\s+\}\s+\},\s+"decision")/, '"of": "00000000"$1'),
  );
  const grid = compileGrid(welsh);
  expect(grid.title).toBe("Feeling low: what can I try?");
  expect(grid.translation).toMatchObject({
    missing: ["title"],
    outdated: [expect.stringMatching(/^need\//)],
  });
});
