import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleFiles } from "../compile/sample-files.ts";
import { changeSample, makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const gridPath = "grids/try-first/grid.yaml";
const packPath = "grids/contacts/gb-eng.yaml";
const old = (sampleFiles[gridPath] ?? "").replace("Feeling low: what", "An old copy: what");

test.each([
  "grids/try-first/grid - Copy.yaml",
  "grids/try-first/Copy of grid.yaml",
  "grids/try-first/a.yaml",
  "grids/try-first/grid.old.yaml",
  "grids/a copy/grid.yaml",
])("the copy %s is blamed, and the grid itself is published", async (copy) => {
  const folder = await makeFolder(changeSample({ [copy]: old }));
  const { code, stdout, stderr } = await runCli(["build", "--out", "out"], folder);
  expect([code, stdout.split("\n")[0]]).toEqual([1, "1 grid written to out."]);
  expect(stderr).toContain(copy);
  expect(stderr).not.toMatch(/^grids\/try-first\/grid\.yaml$/m);
  expect(await readFile(join(folder, "out/try-first.json"), "utf8")).not.toContain("An old copy");
});

test("a copy of a contacts pack is blamed, whichever side its name was added to", async () => {
  const pack = sampleFiles[packPath] ?? "";
  const folder = await makeFolder(
    changeSample({
      "grids/contacts/Copy of gb-eng.yaml": pack,
      "grids/contacts/gb-eng - Copy.yaml": pack,
    }),
  );
  const { stdout } = await runCli(["check", "--format", "json"], folder);
  const found = JSON.parse(stdout) as { path: string }[];
  expect(new Set(found.map(({ path }) => path))).toEqual(
    new Set(["grids/contacts/Copy of gb-eng.yaml", "grids/contacts/gb-eng - Copy.yaml"]),
  );
});

test("a file beside the grid that is no translation of it is told as not read yet", async () => {
  const folder = await makeFolder(
    changeSample({ "grids/try-first/grid.old.yaml": old.replace("id: try-first", "id: other") }),
  );
  const { code, stdout } = await runCli(["check"], folder);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/try-first/grid.old.yaml

      The file
        Look at
          This file is not read yet: a grid is called \`grid.yaml\` or \`grid.md\`, and only a
          translation of \`try-first\` may stand beside it, in YAML, for example \`grid.cy.yaml\`
            Give a grid of its own a folder of its own, and keep copies outside the library.

    Look at: 1. In 1 file.
    "
  `);
  expect((await runCli(["check", "--strict"], folder)).code).toBe(1);
});
