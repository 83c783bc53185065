import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/root.mjs";
import { readSource } from "../src/author/index.ts";
import { checkFiles, findFileKind, type FileKind } from "../src/check/index.ts";
import validateContacts from "../src/check/generated/contacts.validate.js";
import validateEvidence from "../src/check/generated/evidence.validate.js";
import validateGlossary from "../src/check/generated/glossary.validate.js";
import validateGrid from "../src/check/generated/grid.validate.js";
import validateLocality from "../src/check/generated/locality.validate.js";
import validateResources from "../src/check/generated/resources.validate.js";
import validateTranslation from "../src/check/generated/translation.validate.js";
import { compileLibrary, compileLocality } from "../src/compile/index.ts";
import validateCompiledGrid from "../src/compiled/generated/compiled-grid.validate.js";
import validateCompiledLocality from "../src/compiled/generated/compiled-locality.validate.js";
import validateRecord from "../src/record/generated/decision-record.validate.js";
import validateMeasure from "../src/record/generated/measure.validate.js";
import validateSettings from "../src/programs/tablet/generated/settings.validate.js";
import { createMeasure } from "./record/create-measure.ts";
import { replay, wholeTalk } from "./record/sample-talk.ts";

type Validate = (value: unknown) => boolean;

const sources = readdirSync(join(root, "grids"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(yaml|md)$/.test(path))
  .map((path) => `grids/${path}`)
  .map((path) => readSource({ path, text: readFileSync(join(root, path), "utf8") }));

/** What the files of one kind say, by path. */
function listAuthored(kind: FileKind): [string, unknown][] {
  return sources
    .filter(({ path }) => findFileKind(path) === kind)
    .map(({ path, value }) => [path, value]);
}

const checked = checkFiles({ files: sources, today: "2026-11-22" });

function listCompiled(): [string, unknown][] {
  const { grids } = checked;
  return compileLibrary(grids, {})
    .filter(({ path }) => path !== "index.json")
    .map(({ path, text }) => [path, JSON.parse(text)]);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

const contracts: [schema: string, validate: Validate, values: [string, unknown][]][] = [
  ["grid", validateGrid, listAuthored("grid")],
  ["translation", validateTranslation, listAuthored("translation")],
  ["evidence", validateEvidence, listAuthored("evidence")],
  ["contacts", validateContacts, listAuthored("contacts")],
  ["resources", validateResources, listAuthored("resources")],
  ["glossary", validateGlossary, listAuthored("glossary")],
  ["locality", validateLocality, listAuthored("locality")],
  ["compiled-grid", validateCompiledGrid, listCompiled()],
  [
    "compiled-locality",
    validateCompiledLocality,
    checked.localities.map((locality) => [locality.id, compileLocality(locality)]),
  ],
  // None is shipped: whoever owns its wording supplies it.
  ["measure", validateMeasure, [["a made-up measure", createMeasure()]]],
  ["decision-record", validateRecord, [["a whole talk", replay(wholeTalk)]]],
  [
    "settings",
    validateSettings,
    [["settings.json", readJson("src/programs/tablet/settings.json")]],
  ],
];

test("every schema is held here", () => {
  const schemas = readdirSync(join(root, "schemas")).map((name) => name.split(".")[0]);
  expect(schemas.sort()).toEqual(contracts.map(([schema]) => schema).sort());
});

describe.each(contracts)("the contract %s", (_schema, validate, values) => {
  test("takes everything that is shipped", () => {
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter(([, value]) => !validate(value)).map(([path]) => path)).toEqual([]);
  });

  test("refuses a key that nobody knows, wherever it stands", () => {
    const [, whole] = values[0] ?? [];
    const places = listMaps(whole);
    expect(places.length).toBeGreaterThan(1);
    const taken = places.filter((place) => {
      const copy: unknown = structuredClone(whole);
      findMap(copy, place)["odd key"] = null;
      return validate(copy);
    });
    expect(taken).toEqual([]);
  });

  test("refuses another format, and what is no such thing at all", () => {
    const [, whole] = values[0] ?? [];
    const others = [{ ...(whole as object), format: 99 }, {}, [], null, undefined, "format: 1", 1];
    expect(others.filter((other) => validate(other))).toEqual([]);
  });
});

type Step = string | number;

/** The paths of all maps in a value, its own first. */
function listMaps(value: unknown, path: readonly Step[] = []): Step[][] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.entries(value).flatMap(([key, each]) => listMaps(each, [...path, key]));
  return Array.isArray(value) ? inner : [[...path], ...inner];
}

function findMap(value: unknown, path: readonly Step[]): Record<string, unknown> {
  return path.reduce(
    (at, step) => at[step] as Record<string, unknown>,
    value as Record<string, unknown>,
  );
}
