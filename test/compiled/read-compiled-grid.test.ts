import { expect, test } from "vitest";
import validateCompiledGrid from "../../src/compiled/generated/compiled-grid.validate.js";
import {
  CompiledGridError,
  readCompiledGrid,
  type CompiledGrid,
} from "../../src/compiled/index.ts";
import { createSampleGrid } from "./sample-grid.ts";

/** Sets or removes one place of a fresh sample, named by a JSON pointer. */
function damage(pointer: string, value?: unknown): unknown {
  const grid: unknown = createSampleGrid();
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], grid);
  if (value === undefined) delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return grid;
}

function refusal(value: unknown): CompiledGridError {
  try {
    readCompiledGrid(value);
  } catch (error) {
    if (error instanceof CompiledGridError) return error;
    throw error;
  }
  throw new Error("It was read without complaint.");
}

test("a whole compiled grid is handed back as it is", () => {
  const grid = createSampleGrid();
  expect(readCompiledGrid(grid)).toBe(grid);
  expect(grid).toEqual(createSampleGrid());
});

test("the sample is a compiled grid by the schema too", () => {
  validateCompiledGrid(createSampleGrid());
  expect(validateCompiledGrid.errors).toBeNull();
});

test("a key that a later release added is let pass", () => {
  expect(() => readCompiledGrid({ ...createSampleGrid(), later: true })).not.toThrow();
});

test("another format is unknown, however well the rest fits", () => {
  const error = refusal({ ...createSampleGrid(), format: 2 });
  expect(error.kind).toBe("unknown-format");
  expect(error.message).toMatchInlineSnapshot(
    `"This grid is written in format 2, and this page reads format 1: use a release of ithrive-grids that reads it, or build the grid again."`,
  );
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["text", "<!doctype html>"],
  ["an empty object", {}],
  ["a format in words", { format: "1" }],
])("%s is malformed", (_name, value) => {
  expect(refusal(value).kind).toBe("malformed");
});

test("the message names the place and the mend", () => {
  expect(refusal(damage("/questions/0/answers/wait/text")).message).toMatchInlineSnapshot(
    `"The file is damaged or incomplete: /questions/0/answers/wait/text should be there. Build it again from its source."`,
  );
});

const required = listPlaces(createSampleGrid()).filter((pointer) => {
  return validateCompiledGrid(damage(pointer)) === false;
});

test("there are many places a grid cannot do without", () => {
  expect(required.length).toBeGreaterThan(100);
});

test.each(required)("a grid without %s is malformed", (pointer) => {
  expect(refusal(damage(pointer)).kind).toBe("malformed");
});

test.each(listPlaces(createSampleGrid()))("a wrong kind of value at %s is malformed", (pointer) => {
  const wrong = pointer === "/format" ? "one" : Symbol("neither text, number, flag nor list");
  expect(refusal(damage(pointer, wrong)).kind).toBe("malformed");
});

test.each([
  "/questions/0/answers/course/text/0/children/1/href",
  "/contacts/0/contacts/0/ways/0/href",
  "/contacts/0/contacts/0/source/url",
  "/evidence/ev-1/source/url",
  "/alongside/0/consensus/link",
  "/about/publisher/url",
  "/about/feedback",
  "/about/development/steps/0/link",
  "/about/attestations/0/proof",
  "/url",
])("an address that could run script is refused at %s", (pointer) => {
  for (const address of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//example.org",
  ]) {
    expect(refusal(damage(pointer, address)).message).toContain(pointer);
  }
});

test("prose nested without end is refused rather than walked", () => {
  const deep = JSON.parse(
    '{"type":"strong","children":['.repeat(5000) + "]}".repeat(5000),
  ) as unknown;
  expect(refusal(damage("/alongside/0/text/0", deep)).message).toContain("nested less deeply");
});

test("an answer is asked for from every option, and none is found on the prototype", () => {
  const grid = createSampleGrid();
  grid.options[0]!.id = "constructor";
  expect(refusal(grid).message).toContain("/questions/0/answers/constructor");
});

function listPlaces(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const pointer = `${path}/${key}`;
    // Taking an item out of a list leaves a shorter list, which is whole.
    return Array.isArray(value)
      ? listPlaces(each, pointer)
      : [pointer, ...listPlaces(each, pointer)];
  });
}

test.each<[string, unknown, string]>([
  ["/language", "english please", "/language should be a language tag"],
  ["/contacts/0/language", "", "/contacts/0/language should be a language tag"],
  ["/about/reviewBy", "2026-02-30", "/about/reviewBy should be a day as YYYY-MM-DD"],
  ["/about/published", "2026-13-01", "/about/published should be a day as YYYY-MM-DD"],
  ["/questions/0/answers/course/chance/arm/outOf", 10, "/arm/outOf should be 100 or 1000"],
  ["/questions/0/answers/course/chance/arm/count", 101, "/arm/count should be from 0 to 100"],
  ["/questions/0/answers/course/chance/against/count", -1, "/against/count should be from 0"],
  ["/options", [], "/options should be a list of one or more"],
  ["/questions", [], "/questions should be a list of one or more"],
  ["/contacts", [], "/contacts should be a list of one or more"],
  ["/contacts/0/contacts", [], "/contacts/0/contacts should be a list of one or more"],
  ["/options/1/id", "wait", "/options should be without an id twice"],
  ["/options/1/id", "<b>", "/options/1/id should be an id"],
  ["/withdrawn", undefined, "/withdrawn should be there"],
  ["/evidence/ev-1", undefined, "/evidence/ev-1 should be there"],
  ["/contacts/0/contacts/0/ways/0/href", "tel:080\u0000", "href should be an https, tel, sms"],
  ["/contacts/0/contacts/0/ways/0/href", "tel:0 8", "href should be an https, tel, sms"],
  ["/about/publisher/url", "https://a.example/<b>", "/url should be an https address"],
])("what breaks a page at %s is refused: %j", (pointer, value, message) => {
  const grid = damage(pointer, value) as CompiledGrid;
  if (pointer === "/withdrawn") grid.status = "withdrawn";
  expect(refusal(grid).message).toContain(message);
});

test("two questions of one id are refused", () => {
  const grid = createSampleGrid();
  grid.questions.push(grid.questions[0]!);
  expect(refusal(grid).message).toContain("/questions should be without an id twice");
});
