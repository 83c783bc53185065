import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { changeSample, makeFolder, writeInto } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const path = "grids/try-first/grid.yaml";
const grid = sampleFiles[path] ?? "";
const line = "# yaml-language-server: $schema=";

test("convert --help", async () => {
  const { code, stdout } = await runCli(["convert", "--help"], await makeFolder());
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ithrive-grids convert <grid> [options]

    Writes a grid in its other form: grid.yaml as Markdown, grid.md as YAML. It stays the same grid, with its
    comments; a comment that has no place in the other form is named, with its line. Without --write or --out
    it is printed. A grid that is broken is not written.

    Options:
      --write      Write it beside the grid, as grid.md or grid.yaml
      --out FILE   Write it to this file
      --force      Write over a file that is there
      --help, -h   Show this help

    Exit codes: 0 done, 1 findings and nothing written, 2 the command or a file could not be used.
    "
  `);
});

test("a grid is printed in its other form, the same tree", async () => {
  const folder = await makeFolder(sampleFiles);
  const { code, stdout, stderr } = await runCli(["convert", path], folder);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.startsWith(`---\n${line}`)).toBe(true);
  const there = readSource({ path: "grids/try-first/grid.md", text: stdout });
  expect(there.problems).toEqual([]);
  expect(there.value).toEqual(readSource({ path, text: grid }).value);
});

test("--write puts it beside the grid, says what to do, and goes back the same way", async () => {
  const folder = await makeFolder(sampleFiles);
  const there = await runCli(["convert", "grids/try-first", "--write"], folder);
  expect(there).toEqual({
    code: 0,
    stderr: "",
    stdout:
      "grids/try-first/grid.md is written: the same grid in its other form.\n" +
      "A grid has one form. Look at it, then delete grids/try-first/grid.yaml: check tells of a clash until you do.\n",
  });
  const clash = await runCli(["check"], folder);
  expect(clash.code).toBe(1);
  expect(clash.stdout).toContain("which another file has already [unique-ids]");
  const again = await runCli(["convert", "grids/try-first", "--write"], folder);
  expect(again.stderr).toMatchInlineSnapshot(`
    "There are several grids in grids/try-first: name one of grids/try-first/grid.md, grids/try-first/grid.yaml.
    See ithrive-grids convert --help.
    "
  `);
  const back = await runCli(["convert", "grids/try-first/grid.md"], folder);
  expect(readSource({ path, text: back.stdout }).value).toEqual(
    readSource({ path, text: grid }).value,
  );
});

test("nothing is written over without --force", async () => {
  const folder = await makeFolder({ ...sampleFiles, "grids/try-first/grid.md": "mine" });
  for (const argv of [["--write"], ["--out", "grids/try-first/grid.md"]]) {
    expect(await runCli(["convert", path, ...argv], folder)).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "grids/try-first/grid.md is there already. --force writes over it.\nSee ithrive-grids convert --help.\n",
    });
    expect(await readFile(join(folder, "grids/try-first/grid.md"), "utf8")).toBe("mine");
  }
  expect((await runCli(["convert", path, "--write", "--force"], folder)).code).toBe(0);
  expect(await readFile(join(folder, "grids/try-first/grid.md"), "utf8")).toContain("::draft");
});

test("--out writes elsewhere, and the first line still leads to the schema", async () => {
  const schema = `${line}../../schemas/grid.schema.json\n`;
  const own = `${schema}${grid.replace(/^# yaml-language-server.*\n/, "")}`;
  const folder = await makeFolder(changeSample({ [path]: own }));
  await mkdir(join(folder, "a/b/c"), { recursive: true });
  const { code, stdout } = await runCli(["convert", path, "--out", "a/b/c/grid.md"], folder);
  expect([code, stdout]).toEqual([
    0,
    "a/b/c/grid.md is written: the same grid in its other form.\n",
  ]);
  expect(await readFile(join(folder, "a/b/c/grid.md"), "utf8")).toContain(
    `---\n${line}../../../schemas/grid.schema.json\n`,
  );
});

test("a first line that is missing is added", async () => {
  const bare = grid.replace(/^# yaml-language-server.*\n/, "");
  const folder = await makeFolder({
    ...changeSample({ [path]: bare }),
    "schemas/grid.schema.json": "{}",
  });
  const { stdout } = await runCli(["convert", path], folder);
  expect(stdout.startsWith(`---\n${line}../../schemas/grid.schema.json\nformat: 1\n`)).toBe(true);
});

test("comments are kept, and those that cannot be are named with their lines", async () => {
  const commented = grid.replace(
    /^( +)answers:\n( +)(\w[\w-]*):/m,
    "$1answers:\n$2# Look at this again.\n$2# From a --> b.\n$2$3:",
  );
  const folder = await makeFolder(changeSample({ [path]: commented }));
  const { code, stdout, stderr } = await runCli(["convert", path], folder);
  expect(code).toBe(0);
  expect(stdout).toContain("<!-- Look at this again. -->\n");
  const at = commented.split("\n").findIndex((text) => text.includes("-->")) + 1;
  expect(stderr).toBe(
    `${path}:${at} This comment has no place in the other form and is left out: From a --> b.\n`,
  );
});

test("a broken grid gives its findings, and nothing is written", async () => {
  const broken = grid.replace("kind: no-new-help", "kind: nothing").replace("status: ", "statu: ");
  const folder = await makeFolder(changeSample({ [path]: broken }));
  const { code, stdout, stderr } = await runCli(["convert", path, "--write"], folder);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatchInlineSnapshot(`
    "grids/try-first/grid.yaml

      The key \`statu\`
        Must mend
          4:1    Unexpected key \`statu\` in this file, expected \`status\` [schema]
                   Write \`status\` in its place. draft: agreed by nobody yet, and the page says so.
                   reviewed: agreed by clinicians, with the proof in
                   about.development.clinicalApproval. endorsed: a body stands behind it too, with
                   the proof in about.attestations. withdrawn: shows only why, what replaces it, and
                   help.

      The option *Wait two weeks*
        Must mend
          16:45  Unexpected \`nothing\` for \`kind\` in the option *Wait two weeks*, expected
                 \`no-new-help\`, \`self-help\`, \`community\`, \`school\`, \`talking-therapy\`, \`medicine\` or
                 \`practical\` [schema]
                   The kind of way. Exactly one option of a grid is no-new-help: carrying on as now.

    Must mend: 2.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
  expect(existsSync(join(folder, "grids/try-first/grid.md"))).toBe(false);
});

test("words that Markdown would read as a sign are named, and nothing is written", async () => {
  const signed = grid.replace(/^( +)text: (?![|>]).*$/m, '$1text: "Words.\\n\\n::draft"');
  const folder = await makeFolder(changeSample({ [path]: signed }));
  const { code, stdout, stderr } = await runCli(["convert", path], folder);
  expect([code, stdout]).toEqual([1, ""]);
  const at = signed.split("\n").findIndex((text) => text.includes("::draft")) + 1;
  expect(stderr).toContain(
    `${path}:${at}:15 A line of this text starts with "::", which has a meaning of its own in the Markdown form. Start the line with a word.\n`,
  );
});

test("a grid that still has words to fill in can be turned too", async () => {
  const folder = await makeFolder(sampleFiles);
  await runCli(["new", "one-way"], folder);
  const { code, stdout } = await runCli(["convert", "grids/one-way"], folder);
  expect(code).toBe(0);
  expect(stdout).toContain("title: FILL IN");
});

test.each<[string, string[], string]>([
  ["no grid", [], "Name one grid, for example grids/feeling-low-first-steps/grid.yaml."],
  ["two grids", [path, path], "Name one grid"],
  [
    "a register",
    ["grids/evidence/low-mood.yaml"],
    "registers and translations have one form, YAML.",
  ],
  ["several grids", ["grids"], "There are several grids in grids: name one of "],
  ["a file that is not there", ["grids/nothing"], "Cannot read grids/nothing: it is not there."],
  [
    "two places",
    [path, "--write", "--out", "a.md"],
    "--write and --out name two places. Keep one.",
  ],
  [
    "the same form",
    [path, "--out", "a.yaml"],
    '--out is "a.yaml", expected a name that ends with .md.',
  ],
])("%s is refused in a sentence", async (_name, argv, said) => {
  const folder = await makeFolder(sampleFiles);
  await writeInto(folder, "grids/other/grid.yaml", grid.replace("id: try-first", "id: other"));
  const { code, stdout, stderr } = await runCli(["convert", ...argv], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});
