import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changeSample, makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

test("a folder of the library without a grid is warned of, with the name that comes near", async () => {
  const folder = await makeFolder(
    changeSample({ "grids/sleep/grid.yaml.txt": "x", "grids/worry/notes.txt": "x" }),
  );
  await mkdir(join(folder, "grids/empty"));
  const { code, stdout } = await runCli(["check"], folder);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/empty

      The folder
        Look at
          This folder holds no grid
            Put \`grid.yaml\` or \`grid.md\` in it, or take the folder out of the library.

    grids/sleep

      The folder
        Look at
          This folder holds no grid: \`grid.yaml.txt\` is none by its name
            Call it \`grid.yaml\` or \`grid.md\`; your computer may hide the end of a file's name.

    grids/worry

      The folder
        Look at
          This folder holds no grid
            Put \`grid.yaml\` or \`grid.md\` in it, or take the folder out of the library.

    Look at: 3. In 3 files.
    "
  `);
  expect((await runCli(["check", "--strict"], folder)).code).toBe(1);
});

test.each([
  ["check", "grids"],
  ["build", "grids", "--out", "out"],
])("%s of a library whose only grid is lost ends in a sentence", async (...argv) => {
  const folder = await makeFolder(
    changeSample({ "grids/try-first/grid.yaml": undefined, "grids/try-first/grid.yaml.txt": "x" }),
  );
  const { code, stdout, stderr } = await runCli(argv, folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("grids/try-first\n");
  expect(stderr).toContain("`grid.yaml.txt` is none by its name");
  expect(stderr).toContain(
    "There is no grid in grids: name a folder that holds grids, or a grid.\n",
  );
});

test("a file with a hidden ending beside what is read is told as not read", async () => {
  const folder = await makeFolder(
    changeSample({
      "grids/try-first/grid.yaml.txt": "x",
      "grids/evidence/low-mood.yaml.TXT": "x",
      "grids/try-first/notes.txt": "x",
      "grids/try-first/.grid.yaml.txt": "x",
    }),
  );
  const { code, stdout } = await runCli(["check"], folder);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/evidence/low-mood.yaml.TXT

      The file
        Look at
          This file is not read: its name ends in \`.TXT\`
            If it holds what you last wrote, call it \`low-mood.yaml\`, in place of any file of that
            name; if not, take it away. Your computer may hide the end of a file's name.

    grids/try-first/grid.yaml.txt

      The file
        Look at
          This file is not read: its name ends in \`.txt\`
            If it holds what you last wrote, call it \`grid.yaml\`, in place of any file of that name;
            if not, take it away. Your computer may hide the end of a file's name.

    Look at: 2. In 2 files.
    "
  `);
});
