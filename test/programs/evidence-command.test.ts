import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleFiles } from "../compile/sample-files.ts";
import { changeSample, makeFolder, writeInto } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const gridPath = "grids/try-first/grid.yaml";
const registerPath = "grids/evidence/low-mood.yaml";
const register = sampleFiles[registerPath] ?? "";
const welsh = `format: 1
grid: try-first
language: cy
status: draft
words:
  need:
    naturalCourse: { say: "Mae'n aml yn mynd heibio gydag amser.", of: "00000000" }
  questions:
    how-likely:
      answers:
        wait: { more: { say: "", of: "00000000" } }
        course:
          text: { say: Gwnaeth mwy yn dda gyda chwrs na heb un., of: "00000000" }
`;

test("every entry is listed with how many cells cite it", async () => {
  const { code, stdout, stderr } = await runCli(["evidence"], await makeFolder(sampleFiles));
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "Entry      Cells  Checked on  Claim
    ev-wait        1  2026-11-22  Low mood often passes.
    ev-course      1  2026-11-22  More young people did well with a course than on a waiting list.

    2 entries, 2 of them cited.
    "
  `);
});

test("an entry names every cell that cites it, in the grid and its translations", async () => {
  const folder = await makeFolder({
    ...sampleFiles,
    "grids/try-first/grid.cy.yaml": welsh,
    "grids/try-first/grid.easy-read.yaml": welsh
      .replace("language: cy", "language: en-GB\nedition: easy-read")
      .replace(/ {8}course:\n.*\n/, ""),
  });
  const { code, stdout, stderr } = await runCli(["evidence", "ev-course", "ev-wait"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "ev-course  grids/evidence/low-mood.yaml:10:9
      Claim       More young people did well with a course than on a waiting list.
      Source      A study of courses, A journal, 2021
                  https://example.org/study
      Certainty   moderate
      Checked on  2026-11-22
      Cited by 1 cell of 1 grid:
      Feeling low: what can I try? (try-first)
        The answer of *A guided course* to *How likely is it to help?*
          grids/try-first/grid.yaml:47:20
          grids/try-first/grid.cy.yaml:12:9 (cy)

    ev-wait  grids/evidence/low-mood.yaml:3:9
      Claim       Low mood often passes.
      Source      A study of waiting, A journal, 2020
      Certainty   low
      Checked on  2026-11-22
      Cited by 1 cell of 1 grid:
      Feeling low: what can I try? (try-first)
        The natural course of the need
          grids/try-first/grid.yaml:11:65
          grids/try-first/grid.cy.yaml:7:5 (cy)
          grids/try-first/grid.easy-read.yaml:8:5 (en-GB, easy-read)
    "
  `);
});

test("what a chance draws counts as cited, and what stands alongside", async () => {
  const grid = (sampleFiles[gridPath] ?? "")
    .replace("        evidence: [ev-course]\n", "")
    .replace(
      "text: Tell one person you trust., basis: draft",
      "text: Tell., evidence: [ev-course]",
    );
  const { stdout } = await runCli(
    ["evidence", "ev-course", "--in", "grids/try-first"],
    await makeFolder(changeSample({ [gridPath]: grid })),
  );
  expect(stdout).toContain("  Cited by 2 cells of 1 grid:\n");
  expect(stdout).toContain(
    "    The alongside item *Someone we trust*\n      grids/try-first/grid.yaml:19:",
  );
  expect(stdout).toContain("grids/try-first/grid.yaml:47:25\n");
});

test("an id that is not there: the nearest is named", async () => {
  const folder = await makeFolder(sampleFiles);
  expect(await runCli(["evidence", "ev-curse"], folder)).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "The evidence register has no entry ev-curse, did you mean ev-course?\nSee ithrive-grids evidence --help.\n",
  });
});

test("entries that nobody cites", async () => {
  const unused = register.replace("id: ev-wait", "id: ev-other");
  const some = await makeFolder(changeSample({ [registerPath]: unused }));
  const { code, stdout } = await runCli(["evidence", "--unused"], some);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "Entry     Cells  Checked on  Claim
    ev-other      0  2026-11-22  Low mood often passes.

    1 entry that no cell cites.
    "
  `);
  expect(await runCli(["evidence", "--unused"], await makeFolder(sampleFiles))).toEqual({
    code: 0,
    stdout: "Every entry is cited.\n",
    stderr: "",
  });
});

test("entries not checked for over two years, each with the cells to look at", async () => {
  const folder = await makeFolder(
    changeSample({ [registerPath]: register.replace("2026-11-22", "2024-11-21") }),
  );
  const { code, stdout } = await runCli(["evidence", "--old"], folder);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "ev-wait  grids/evidence/low-mood.yaml:3:9
      Claim       Low mood often passes.
      Source      A study of waiting, A journal, 2020
      Certainty   low
      Checked on  2024-11-21
      Cited by 1 cell of 1 grid:
      Feeling low: what can I try? (try-first)
        The natural course of the need
          grids/try-first/grid.yaml:11:65

    1 entry not checked for over two years.
    "
  `);
  const day = await runCli(["evidence", "--old", "--today", "2026-11-21"], folder);
  expect(day).toEqual({
    code: 0,
    stdout: "0 entries not checked for over two years.\n",
    stderr: "",
  });
});

test("entries that say something else than a built library, each with the cells to look at", async () => {
  const folder = await makeFolder({ ...sampleFiles, "grids/try-first/grid.cy.yaml": welsh });
  const argv = ["evidence", "--changed", "out"];
  await runCli(["build", "--out", "out"], folder);
  const same = { code: 0, stdout: "0 entries changed since out was built.\n", stderr: "" };
  expect(await runCli(argv, folder)).toEqual(same);

  // Looking again and finding the same changes nothing.
  await writeInto(folder, registerPath, register.replaceAll("2026-11-22", "2026-11-21"));
  expect(await runCli(argv, folder)).toEqual(same);

  const changed = register
    .replace("claim: Low mood often passes.", "claim: Low mood sometimes passes.")
    .replace("count: 39", "count: 38");
  await writeInto(folder, registerPath, changed);
  const { code, stdout } = await runCli(argv, folder);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "ev-course  grids/evidence/low-mood.yaml:10:9
      Claim       More young people did well with a course than on a waiting list.
      Source      A study of courses, A journal, 2021
                  https://example.org/study
      Certainty   moderate
      Checked on  2026-11-22
      Changed: arms. Built as it was before: try-first 1.0.0 (cy), try-first 1.0.0 (en-GB).
      Cited by 1 cell of 1 grid:
      Feeling low: what can I try? (try-first)
        The answer of *A guided course* to *How likely is it to help?*
          grids/try-first/grid.yaml:47:20
          grids/try-first/grid.cy.yaml:12:9 (cy)

    ev-wait  grids/evidence/low-mood.yaml:3:9
      Claim       Low mood sometimes passes.
      Source      A study of waiting, A journal, 2020
      Certainty   low
      Checked on  2026-11-22
      Changed: claim. Built as it was before: try-first 1.0.0 (cy), try-first 1.0.0 (en-GB).
      Cited by 1 cell of 1 grid:
      Feeling low: what can I try? (try-first)
        The natural course of the need
          grids/try-first/grid.yaml:11:65
          grids/try-first/grid.cy.yaml:7:5 (cy)

    2 entries changed since out was built.
    "
  `);
});

test("an entry that is gone since a library was built", async () => {
  const folder = await makeFolder(sampleFiles);
  await runCli(["build", "--out", "out"], folder);
  await writeInto(folder, registerPath, register.replace("id: ev-wait", "id: ev-other"));
  const { code, stdout } = await runCli(["evidence", "--changed", "out"], folder);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "ev-wait
      The register has it no more. Built as it was before: try-first 1.0.0 (en-GB).

    1 entry changed since out was built.
    "
  `);
});

test("a folder that holds no built library", async () => {
  const folder = await makeFolder({ ...sampleFiles, "other/index.json": "{" });
  const missing = await runCli(["evidence", "--changed", "out"], folder);
  const broken = await runCli(["evidence", "--changed", "other"], folder);
  expect([missing.code, broken.code]).toEqual([2, 2]);
  expect(missing.stderr).toBe(`Cannot read ${join("out", "index.json")}: it is not there.\n`);
  expect(broken.stderr).toBe(
    `Cannot read ${join("other", "index.json")}: it is no file of a library; build it again.\n`,
  );
});

test("a grid that cannot be read is named, so that nothing is called unused in vain", async () => {
  const folder = await makeFolder(changeSample({ [gridPath]: "format: [" }));
  const { stderr } = await runCli(["evidence", "--unused"], folder);
  expect(stderr).toBe(`${gridPath} cannot be read, so what it says is left out: run check.\n`);
});

test.each([
  [["--old", "--unused"], "--unused and --old cannot be asked for together."],
  [["ev-wait", "--unused"], "--unused and ids cannot be asked for together."],
  [["--today", "2026-11-22"], "--today goes with --old alone."],
  [["--old", "--today", "soon"], '--today is "soon", expected a day as YYYY-MM-DD.'],
])("%j is refused", async (argv, message) => {
  const { code, stderr } = await runCli(["evidence", ...argv], await makeFolder(sampleFiles));
  expect([code, stderr.split("\n")[0]]).toEqual([2, message]);
});
