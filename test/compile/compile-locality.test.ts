import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { checkFiles } from "../../src/check/index.ts";
import { compileLocality } from "../../src/compile/index.ts";
import validate from "../../src/compiled/generated/compiled-locality.validate.js";
import { readLocality } from "../../src/compiled/locality/index.ts";
import { buildLibrary, readGridFiles } from "../../src/programs/index.ts";

const path = "grids/localities/haringey-2019.yaml";

function checkOne(text: string) {
  return checkFiles({ files: [{ path, text }], today: "2026-11-22" });
}

const text = readFileSync(join(root, path), "utf8");

test("the example of 2019 compiles, says that it is one, and carries its year everywhere", () => {
  const [locality] = checkOne(text).localities;
  const compiled = compileLocality(locality!);
  expect(validate(compiled), JSON.stringify(validate.errors)).toBe(true);
  expect(readLocality(compiled)).toEqual(compiled);
  expect(compiled).toMatchObject({ id: "haringey-2019", asOf: "2019", grids: {} });
  expect(compiled.note).toContain("does not say what is offered today");
  expect(compiled.name).toContain("2019");
  expect(Object.keys(compiled.groupings)).toEqual([
    "thriving",
    "getting-advice",
    "getting-help",
    "getting-more-help",
    "getting-risk-support",
  ]);
  expect(
    Object.values(compiled.groupings).every(
      ({ now, planned }) => now.length > 0 && planned.length === 0,
    ),
  ).toBe(true);
});

test("its digest changes with what it says, and with nothing else", () => {
  const digest = (words: string) => compileLocality(checkOne(words).localities[0]!).digest;
  expect(digest(`# A remark\n${text}`)).toBe(digest(text));
  expect(digest(text.replace("Links with Mind", "No links with Mind"))).not.toBe(digest(text));
});

test("a place with errors is not built, and costs nobody else anything", () => {
  const broken = checkOne(text.replace('asOf: "2019"', 'asOf: "soon"'));
  expect(broken.localities).toEqual([]);
  expect(broken.failed).toBe(true);
});

test("a library carries each of its places as plain JSON beside the grids, out of their list", async () => {
  const { sources } = await readGridFiles([join(root, "grids")], root);
  const { files } = buildLibrary(sources, { today: "2026-11-22" });
  const file = files.find((one) => one.path === "localities/haringey-2019.json");
  expect(readLocality(JSON.parse(file?.text ?? "null")).id).toBe("haringey-2019");
  expect(files.find((one) => one.path === "index.json")?.text).not.toContain("haringey");
});
