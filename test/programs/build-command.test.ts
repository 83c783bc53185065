import { readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import validateCompiledGrid from "../../src/compiled/generated/compiled-grid.validate.js";
import { sampleFiles } from "../compile/sample-files.ts";
import { changeSample, makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const gridPath = "grids/try-first/grid.yaml";
const grid = sampleFiles[gridPath] ?? "";
const otherGrid = grid.replace("id: try-first", "id: other");

async function readJson(...path: string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(...path), "utf8")) as unknown;
}

test("what is written is what a page reads", async () => {
  const folder = await makeFolder(sampleFiles);
  expect(await runCli(["build", "--out", "public/grids"], folder)).toEqual({
    code: 0,
    stdout: "1 grid written to public/grids.\n",
    stderr: "",
  });
  expect(await readdir(join(folder, "public/grids"))).toEqual([
    "index.json",
    "ithrive",
    "ithrive-grid.css",
    "try-first.html",
    "try-first.json",
  ]);
  const compiled = await readJson(folder, "public/grids/try-first.json");
  expect(readCompiledGrid(compiled).title).toBe("Feeling low: what can I try?");
  validateCompiledGrid(compiled);
  expect(validateCompiledGrid.errors).toBeNull();
  const index = readLibraryIndex(await readJson(folder, "public/grids/index.json"));
  expect(index.grids.map(({ href }) => href)).toEqual(["try-first.json"]);
});

test("a grid with errors is left out and named, and the others are written", async () => {
  const folder = await makeFolder(
    changeSample({ "grids/other/grid.yaml": otherGrid, [gridPath]: "format: [" }),
  );
  const argv = ["build", "--out", "out", "--no-pages"];
  const { code, stdout, stderr } = await runCli(argv, folder);
  expect(code).toBe(1);
  expect(stdout).toBe(`1 grid written to out.\nLeft out because of its errors: ${gridPath}\n`);
  expect(stderr).toMatchInlineSnapshot(`
    "grids/try-first/grid.yaml

      The file
        Must mend
          1:9  The bracket "[" that opens here is never closed. Put "]" at its end. If the bracket
               belongs to text, put the whole value in quotes. [yaml-syntax]

    Must mend: 1. In 1 file.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
  expect(await readdir(join(folder, "out"))).toEqual(["index.json", "other.json"]);
});

test("a base address adds a file for good, and the address to the grid", async () => {
  const folder = await makeFolder(sampleFiles);
  const argv = ["build", "--out", "out", "--base-url", "https://example.org/grids"];
  expect((await runCli(argv, folder)).code).toBe(0);
  const fixed = readCompiledGrid(await readJson(folder, "out/try-first/1.0.0.json"));
  expect(fixed.url).toBe("https://example.org/grids/try-first/1.0.0.json");
  expect(await readJson(folder, "out/try-first.json")).toEqual(fixed);
});

test("a published version is never written over in other words", async () => {
  const folder = await makeFolder(sampleFiles);
  const argv = ["build", "--out", "out", "--base-url", "https://example.org/grids"];
  await runCli(argv, folder);
  const path = join(folder, "out/try-first/1.0.0.json");
  const compiled = (await readJson(path)) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...compiled, status: "reviewed" }));

  expect((await runCli(argv, folder)).code).toBe(0);

  await writeFile(path, JSON.stringify({ ...compiled, status: "reviewed" }));
  await writeFile(join(folder, gridPath), grid.replace("It can go on.", "It may go on."));
  expect(await runCli(argv, folder)).toEqual({
    code: 1,
    stdout: "",
    stderr:
      "Version 1.0.0 of try-first is published already, in other words: raise the version in its file.\nNothing was written.\n",
  });
  expect(await readJson(path)).toMatchObject({ digest: compiled["digest"] });
});

test("a draft's own address follows the draft", async () => {
  const folder = await makeFolder(sampleFiles);
  const argv = ["build", "--out", "out", "--base-url", "https://example.org/grids"];
  await runCli(argv, folder);
  await writeFile(join(folder, gridPath), grid.replace("It can go on.", "It may go on."));
  expect((await runCli(argv, folder)).code).toBe(0);
});

test("two grids of one name: the first is written, the second told of", async () => {
  const folder = await makeFolder({
    ...sampleFiles,
    ...Object.fromEntries(
      Object.entries(sampleFiles).map(([path, text]) => [path.replace("grids", "more"), text]),
    ),
  });
  const { code, stdout, stderr } = await runCli(
    ["build", "grids/try-first", "more/try-first", "--out", "out"],
    folder,
  );
  expect(code).toBe(1);
  expect(`${stdout}---\n${stderr}`).toMatchInlineSnapshot(`
    "1 grid written to out.
    Left out because of its errors: more/try-first/grid.yaml
    ---
    more/contacts/gb-eng.yaml

      The id
        Must mend
          2:5  Unexpected id \`gb-eng\`, which another file has already [unique-ids]
                 The first stands at grids/contacts/gb-eng.yaml:2:5. Give this one an id of its own.

    more/evidence/low-mood.yaml

      The entry \`ev-wait\`
        Must mend
          3:9   Unexpected id \`ev-wait\`, which the entry \`ev-wait\` has already [unique-ids]
                  The first stands at grids/evidence/low-mood.yaml:3:9. Give this one an id of its
                  own.

      The entry \`ev-course\`
        Must mend
          10:9  Unexpected id \`ev-course\`, which the entry \`ev-course\` has already [unique-ids]
                  The first stands at grids/evidence/low-mood.yaml:10:9. Give this one an id of its
                  own.

    more/try-first/grid.yaml

      The id
        Must mend
          2:5  Unexpected id \`try-first\`, which another file has already [unique-ids]
                 The first stands at grids/try-first/grid.yaml:2:5. Give this one an id of its own.

    Must mend: 4. In 3 files.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});

test("a grid named like the library's own list is left out in a sentence", async () => {
  const folder = await makeFolder(
    changeSample({ "grids/index/grid.yaml": grid.replace("id: try-first", "id: index") }),
  );
  expect(await runCli(["build", "--out", "out"], folder)).toEqual({
    code: 1,
    stdout: "1 grid written to out.\n",
    stderr:
      "grids/index/grid.yaml is left out: the library's own list is called index. Give the grid another id.\n",
  });
});

test("nowhere to write is a file error, and nothing unfinished is left", async () => {
  const folder = await makeFolder(changeSample({ "out/index.json/x": "in the way", file: "" }));
  expect(await runCli(["build", "--out", "file/out"], folder)).toEqual({
    code: 2,
    stdout: "",
    stderr: "Cannot write file/out/index.json: a part of its path is a file, not a folder.\n",
  });
  const { code, stderr } = await runCli(["build", "--out", "out"], folder);
  expect([code, stderr]).toEqual([2, "Cannot write out/index.json: it is a folder.\n"]);
  expect(await readdir(join(folder, "out"))).toEqual(["index.json"]);
});

test("a path that is not there stops the build before anything is written", async () => {
  const folder = await makeFolder(sampleFiles);
  expect(await runCli(["build", "grids", "girds", "--out", "out"], folder)).toEqual({
    code: 2,
    stdout: "",
    stderr: "Cannot read girds: it is not there.\nNothing was written.\n",
  });
  expect(await readdir(folder)).toEqual(["grids"]);
});

test("age never breaks a build", async () => {
  const folder = await makeFolder(sampleFiles);
  const { code } = await runCli(["build", "--out", "out"], folder, { today: () => "2099-01-01" });
  expect(code).toBe(0);
});

test("a link inside the folder written to leads nothing out of it", async () => {
  const folder = await makeFolder(changeSample({ "out/a.txt": "", "elsewhere/a.txt": "" }));
  await symlink(join(folder, "elsewhere"), join(folder, "out/try-first"));
  const argv = ["build", "--out", "out", "--base-url", "https://example.org/grids"];
  const { code, stderr } = await runCli(argv, folder);
  expect([code, stderr]).toEqual([
    2,
    "Cannot write out/try-first/1.0.0.json: its folder is a link that leads elsewhere.\n",
  ]);
  expect(await readdir(join(folder, "elsewhere"))).toEqual(["a.txt"]);
});

test("a grid that was published stays in the list while its file has errors", async () => {
  const folder = await makeFolder(changeSample({ "grids/other/grid.yaml": otherGrid }));
  const argv = ["build", "--out", "out"];
  await runCli(argv, folder);
  const before = await readFile(join(folder, "out/index.json"), "utf8");
  await writeFile(join(folder, gridPath), "format: [");
  const { code, stdout } = await runCli(argv, folder);
  expect(code).toBe(1);
  expect(stdout).toBe(
    `1 grid written to out.\nLeft out because of its errors: ${gridPath}\nKept as it was last written: try-first.json (try-first 1.0.0)\n`,
  );
  expect(await readFile(join(folder, "out/index.json"), "utf8")).toBe(before);
});

test("the files of a grid that is gone are left and named", async () => {
  const folder = await makeFolder(changeSample({ "grids/other/grid.yaml": otherGrid }));
  const argv = ["build", "--out", "out", "--no-pages"];
  await runCli(argv, folder);
  await rm(join(folder, "grids/other"), { recursive: true });
  expect(await runCli(argv, folder)).toEqual({
    code: 0,
    stdout:
      "1 grid written to out.\nNo grid is built as other.json any more: it is left, and out of the list.\n",
    stderr: "",
  });
  expect(await readdir(join(folder, "out"))).toEqual([
    "index.json",
    "other.json",
    "try-first.json",
  ]);
  const index = readLibraryIndex(await readJson(folder, "out/index.json"));
  expect(index.grids.map(({ id }) => id)).toEqual(["try-first"]);
});

test("each grid has a page, with all it needs beside it", async () => {
  const folder = await makeFolder(sampleFiles);
  const argv = ["build", "--out", "out", "--exit-url", "/weather", "--nation", "GB-ENG"];
  expect((await runCli(argv, folder)).code).toBe(0);
  const page = await readFile(join(folder, "out/try-first.html"), "utf8");
  expect(page).toContain(
    '<ithrive-grid src="try-first.json" exit-url="/weather" nation="GB-ENG" show-draft>',
  );
  expect(page).toContain('<a class="button firm" part="leave" href="/weather" rel="noreferrer">');
  const named = [...page.matchAll(/(?:src|href)="([\w./-]+\.(?:js|css|json))"/g)];
  expect(named.length).toBeGreaterThan(3);
  for (const [, path = ""] of named) {
    expect((await readFile(join(folder, "out", path), "utf8")).length).toBeGreaterThan(0);
  }
});

test("a way out that is no page is refused before anything is written", async () => {
  const folder = await makeFolder(sampleFiles);
  const argv = ["build", "--out", "out", "--exit-url", "javascript:alert(1)"];
  expect(await runCli(argv, folder)).toEqual({
    code: 2,
    stdout: "",
    stderr:
      '--exit-url is "javascript:alert(1)", expected an http or https address, or a path such as /weather.\nSee ithrive-grids build --help.\n',
  });
  expect(await readdir(folder)).toEqual(["grids"]);
});
