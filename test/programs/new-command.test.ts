import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

interface Finding {
  path: string;
  line: number;
  rule: string;
  severity: string;
}

/** The findings of one grid, as `check --format json` lists them. */
async function listFindings(folder: string, path: string): Promise<Finding[]> {
  const { stdout } = await runCli(["check", "--format", "json"], folder);
  return (JSON.parse(stdout) as Finding[]).filter((finding) => finding.path === path);
}

async function readSchemaPath(folder: string, path: string): Promise<string> {
  const text = await readFile(join(folder, path), "utf8");
  const line = /^(?:---\n)?# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "";
  return resolve(dirname(join(folder, path)), line);
}

test("it says what it wrote, and what to do next", async () => {
  const folder = await makeFolder(sampleFiles);
  const { code, stdout, stderr } = await runCli(["new", "worries-at-night"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/worries-at-night/grid.yaml is written. What to do next:

    - Open it in an editor: each FILL IN says what belongs in its place.
    - npx ithrive-grids check grids/worries-at-night   says what is left to fill in, and what to mend
    - npx ithrive-grids preview grids   shows it once nothing is left to fill in
    "
  `);
});

describe.each(["yaml", "markdown"])("in %s", (form) => {
  const path = `grids/worries-at-night/grid.${form === "yaml" ? "yaml" : "md"}`;

  test.each(["young-person", "parent-carer"])(
    "a grid for a %s has no finding but its words to fill in, each where a FILL IN stands",
    async (audience) => {
      const folder = await makeFolder(sampleFiles);
      await runCli(["new", "worries-at-night", "--form", form, "--for", audience], folder);
      const findings = await listFindings(folder, path);
      const lines = (await readFile(join(folder, path), "utf8")).split("\n");
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["filled-in"]));
      for (const { line } of findings) expect(lines[line - 1]).toMatch(/FILL[ -]IN/);
      const marked = lines.filter((line) => /^(?!#).*FILL[ -]IN/.test(line));
      expect(new Set(findings.map(({ line }) => line)).size).toBe(marked.length);
    },
  );

  test("once all is filled in no error is left", async () => {
    const folder = await makeFolder(sampleFiles);
    await runCli(["new", "worries-at-night", "--form", form], folder);
    const text = await readFile(join(folder, path), "utf8");
    await writeFile(join(folder, path), fillIn(text));
    const left = (await listFindings(folder, path)).filter(({ severity }) => severity === "error");
    expect(left).toEqual([]);
  });

  test("no library is built with what is not filled in", async () => {
    const folder = await makeFolder(sampleFiles);
    await runCli(["new", "worries-at-night", "--form", form], folder);
    const { code } = await runCli(["build", "--out", "out"], folder);
    expect(code).toBe(1);
    expect(existsSync(join(folder, "out/try-first.json"))).toBe(true);
    expect(existsSync(join(folder, "out/worries-at-night.json"))).toBe(false);
  });
});

/** Puts words in place of every placeholder, as literally as its own words ask. */
function fillIn(text: string): string {
  return text
    .replace(/title: FILL IN.*/, "title: Awake at night")
    .replace(/label: FILL IN.*/, "label: Awake at night")
    .replace(/setting: FILL IN.*/, "setting: outside-nhs")
    .replace(/ages: FILL IN.*/, "ages: 11-18")
    .replace(/useWith: FILL IN.*/, "useWith: anyone")
    .replaceAll(/covers: \[FILL-IN\]/g, "covers: [no-treatment]")
    .replaceAll(/groupings: \[FILL-IN\]/g, "groupings: [getting-advice]")
    .replace("mailto:FILL-IN", "https://example.org/feedback")
    .replaceAll(/^(?!#)(.*)FILL IN /gm, "$1");
}

test("both forms are the same grid", async () => {
  const folder = await makeFolder(sampleFiles);
  await runCli(["new", "one-way"], folder);
  await runCli(["new", "one-way", "--form", "markdown", "--in", "other"], folder);
  const paths = ["grids/one-way/grid.yaml", "other/one-way/grid.md"];
  const [yaml, markdown] = await Promise.all(
    paths.map(async (path) =>
      readSource({ path, text: await readFile(join(folder, path), "utf8") }),
    ),
  );
  expect(markdown?.problems).toEqual([]);
  expect({ ...(markdown?.value as object), contacts: [] }).toEqual({
    ...(yaml?.value as object),
    contacts: [],
  });
});

test("the first line leads to the schema of the project, of the installed package, or of this one", async () => {
  const own = await makeFolder({ ...sampleFiles, "schemas/grid.schema.json": "{}" });
  const installed = await makeFolder({
    "site/node_modules/ithrive-grids/schemas/grid.schema.json": "{}",
  });
  await runCli(["new", "one-way"], own);
  await runCli(["new", "one-way", "--in", "site/content/grids", "--form", "markdown"], installed);
  expect(await readFile(join(own, "grids/one-way/grid.yaml"), "utf8")).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/grid\.schema\.json\n/,
  );
  expect(await readFile(join(installed, "site/content/grids/one-way/grid.md"), "utf8")).toMatch(
    /^---\n# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/node_modules\/ithrive-grids\/schemas\/grid\.schema\.json\n/,
  );
  const bare = await makeFolder();
  await runCli(["new", "one-way"], bare);
  expect(await readSchemaPath(bare, "grids/one-way/grid.yaml")).toBe(
    resolve("schemas/grid.schema.json"),
  );
});

test("without registers it says what is needed, and invents no contact", async () => {
  const folder = await makeFolder();
  const { code, stdout } = await runCli(["new", "one-way", "--in", "."], folder);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "one-way/grid.yaml is written. What to do next:

    - Open it in an editor: each FILL IN says what belongs in its place.
    - npx ithrive-grids check one-way   says what is left to fill in, and what to mend
    - npx ithrive-grids preview .   shows it once nothing is left to fill in
    - There is no evidence register yet. Write what you cite in evidence, one file for each subject.
    - There are no crisis contacts yet, and no grid is shown without. Write one file for each nation in contacts, every number from its owner's own page, and name them under contacts in the grid.
    "
  `);
  expect(await readFile(join(folder, "one-way/grid.yaml"), "utf8")).toContain(
    "contacts: [FILL-IN]\n",
  );
  expect(existsSync(join(folder, "contacts"))).toBe(false);
});

test("what is there already is never written over", async () => {
  const folder = await makeFolder(sampleFiles);
  await mkdir(join(folder, "grids/empty"));
  for (const id of ["try-first", "empty"]) {
    expect(await runCli(["new", id], folder)).toEqual({
      code: 2,
      stdout: "",
      stderr: `grids/${id} is there already, and nothing was written. Choose another id.\nSee ithrive-grids new --help.\n`,
    });
  }
  expect(await readFile(join(folder, "grids/try-first/grid.yaml"), "utf8")).toBe(
    sampleFiles["grids/try-first/grid.yaml"],
  );
});

test.each([
  [["Worries at night"], "Try worries-at-night."],
  [["worries", "at", "night"], "Try worries-at-night."],
  [["Ängste_nachts"], "Try angste-nachts."],
  [["../worries"], "Try worries."],
  [["3-steps"], "Try steps."],
  [["a".repeat(65)], `Try ${"a".repeat(64)}.`],
  [["!?"], "64 at most.\n"],
  [["evidence"], "it has a meaning of its own in a folder of grids."],
  [["index"], "it has a meaning of its own in a folder of grids."],
  [[], "The id is missing: for example npx ithrive-grids new worries-at-night."],
  [["one-way", "--form", "word"], '--form is "word", expected yaml or markdown.'],
  [["one-way", "--for", "anyone"], '--for is "anyone", expected young-person or parent-carer.'],
])("new %j is refused with a mend", async (argv, said) => {
  const folder = await makeFolder();
  const { code, stdout, stderr } = await runCli(["new", ...argv], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(existsSync(join(folder, "grids"))).toBe(false);
});
