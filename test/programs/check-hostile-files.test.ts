import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleFiles } from "../compile/sample-files.ts";
import { changeSample, makeFolder, writeInto } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

test("links that lead round in a circle end", async () => {
  const folder = await makeFolder(sampleFiles);
  await symlink(join(folder, "grids"), join(folder, "grids/try-first/again"));
  expect((await runCli(["check"], folder)).stdout).toBe("3 files checked: nothing found.\n");
});

test("a link to itself, to nothing, and a grid that is a folder", async () => {
  const folder = await makeFolder(sampleFiles);
  await symlink("loop2.yaml", join(folder, "grids/loop.yaml"));
  await symlink("loop.yaml", join(folder, "grids/loop2.yaml"));
  await symlink("nowhere", join(folder, "grids/broken"));
  await mkdir(join(folder, "grids/folder.yaml"));
  const { code, stdout, stderr } = await runCli(["check"], folder);
  expect(code).toBe(2);
  expect(stdout).toContain(
    "grids/folder.yaml\n\n  The folder\n    Look at\n      This folder holds no grid\n",
  );
  expect(stderr).toMatchInlineSnapshot(`
    "Cannot read grids/loop.yaml: its links lead round in a circle.
    Cannot read grids/loop2.yaml: its links lead round in a circle.
    "
  `);
});

test("a pipe with a grid's name is never waited on", async () => {
  const folder = await makeFolder(sampleFiles);
  execFileSync("mkfifo", [join(folder, "grids/pipe.yaml")]);
  const { code, stderr } = await runCli(["check"], folder);
  expect([code, stderr]).toEqual([
    2,
    "Cannot read grids/pipe.yaml: it is neither a file nor a folder.\n",
  ]);
});

test("a file too large is a finding", async () => {
  const folder = await makeFolder(changeSample({ "grids/huge/grid.yaml": "" }));
  // Cut in the middle of a character wherever it is cut.
  await writeFile(join(folder, "grids/huge/grid.yaml"), "# a€€€€".repeat(200_000));
  const { code, stdout, stderr } = await runCli(["check"], folder);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/huge/grid.yaml

      The file
        Must mend
          1:1  The file is larger than 256 kB. Split it, or take out what is not words.
               [yaml-syntax]

    Must mend: 1. In 1 file.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});

test("a file in another encoding is a finding", async () => {
  const folder = await makeFolder(sampleFiles);
  await mkdir(join(folder, "grids/latin"));
  await writeFile(join(folder, "grids/latin/grid.yaml"), Buffer.from("title: Qu\xe9", "latin1"));
  const { code, stdout, stderr } = await runCli(["check"], folder);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/latin/grid.yaml

      The file
        Must mend
          1:10  The file is not saved as UTF-8: a character here cannot be read. In your editor
                choose to save it with the encoding UTF-8. [yaml-syntax]

    Must mend: 1. In 1 file.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});

test("nonsense of many kinds gives findings and never a stack trace", async () => {
  const folder = await makeFolder(sampleFiles);
  const nonsense: Record<string, string> = {
    "empty.yaml": "",
    "space.yaml": " \n\n",
    "tabs.yaml": "\t\tformat: 1",
    "list.yaml": "- 1\n- 2",
    "number.yaml": "42",
    "html.md": "<!doctype html><script>alert(1)</script>",
    "brackets.yaml": "[".repeat(10_000),
    "anchors.yaml": "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]",
    "half.md": "---\nformat: 1\n",
    "tag.yaml": "!!js/function 'x'",
    "nul.yaml": "format: 1\0",
  };
  for (const [name, text] of Object.entries(nonsense)) {
    await writeInto(folder, `grids/${name}`, text);
  }
  const { code, stdout, stderr } = await runCli(["check", "--format", "json"], folder);
  expect([code, stderr]).toEqual([1, ""]);
  const found = JSON.parse(stdout) as { path: string; severity: string; line: number | null }[];
  const withErrors = new Set(
    found.filter(({ severity }) => severity === "error").map(({ path }) => path),
  );
  expect([...withErrors].sort()).toEqual(
    Object.keys(nonsense)
      .map((name) => `grids/${name}`)
      .sort(),
  );
});

test("a link that leads out of the folder is not followed, and its words are never shown", async () => {
  const folder = await makeFolder(
    changeSample({ "private/secret.yaml": "password: open sesame", "private/a/b.yaml": "x: [" }),
  );
  await symlink(join(folder, "private"), join(folder, "grids/try-first/all"));
  const folders = await runCli(["check", "grids"], folder);
  expect(folders).toEqual({ code: 0, stdout: "3 files checked: nothing found.\n", stderr: "" });
  await symlink(join(folder, "private/secret.yaml"), join(folder, "grids/try-first/more.yaml"));
  expect(await runCli(["check", "grids"], folder)).toEqual({
    code: 2,
    stdout: "3 files checked: nothing found.\n",
    stderr:
      "Cannot read grids/try-first/more.yaml: it is a link that leads out of grids. Put the file itself there.\n",
  });
});

test("a walk ends at five thousand files, with a sentence", async () => {
  const folder = await makeFolder(sampleFiles);
  await mkdir(join(folder, "grids/many"));
  for (let index = 0; index < 5001; index += 1) {
    writeFileSync(join(folder, `grids/many/${index}.yaml`), "");
  }
  const { code, stderr } = await runCli(["build", "--out", "out"], folder);
  expect(code).toBe(2);
  expect(stderr).toContain(
    "There are more than 5,000 files in grids: name a folder that holds grids and little else.\n",
  );
});

test("a report of very many files shows the first hundred and counts the rest", async () => {
  const folder = await makeFolder(sampleFiles);
  await mkdir(join(folder, "grids/many"));
  for (let index = 0; index < 120; index += 1) {
    writeFileSync(join(folder, `grids/many/${index}.yaml`), "");
  }
  const { code, stdout } = await runCli(["check"], folder);
  expect(code).toBe(1);
  expect(stdout.match(/^grids\/many\//gm)).toHaveLength(100);
  expect(stdout).toContain("There are findings in 20 more files: mend these first.\n");
});

test("a name with control characters reaches neither a terminal nor JSON as it stands", async () => {
  const signs = "\u001b[2J\n\t\u009b31m\u202e";
  const folder = await makeFolder(
    changeSample({
      [`grids/${signs}/grid.yaml`]: "format: [",
      [`grids/${signs}e/a.txt`]: "x",
    }),
  );
  await symlink("nowhere", join(folder, `grids/${signs}.yaml`));
  const text = await runCli(["check"], folder);
  const shown = "U+001B[2JU+000AU+0009U+009B31mU+202E";
  expect(text.stdout).toContain(`grids/${shown}/grid.yaml\n\n  The file\n    Must mend\n`);
  expect(text.stdout).toContain(`grids/${shown}e\n\n  The folder\n    Look at\n`);
  expect(text.stderr).toBe(`Cannot read grids/${shown}.yaml: it is not there.\n`);
  const json = await runCli(["check", "--format", "json"], folder);
  const built = await runCli(["build", "--out", "out"], folder);
  for (const { stdout, stderr } of [text, json, built]) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
  }
  const found = JSON.parse(json.stdout) as { path: string }[];
  expect(found.map(({ path }) => path)).toContain(`grids/${signs}/grid.yaml`);
});
