import { expect, test } from "vitest";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const glossary = `format: 1
language: en-GB
terms:
  - { id: gp, term: GP, meaning: A doctor near home., basis: draft }
  - { id: course, term: course, also: [courses], meaning: Lessons that belong together., basis: draft }
  - { id: placebo, term: placebo, meaning: A pill with no medicine in it., basis: draft }
`;
const withGlossary = { ...sampleFiles, "grids/glossary/en-GB.yaml": glossary };

test("every term is listed with its meaning and how many grids explain it", async () => {
  const { code, stdout, stderr } = await runCli(["glossary"], await makeFolder(withGlossary));
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "Term     Language  Grids  Meaning
    GP       en-GB         1  A doctor near home.
    course   en-GB         1  Lessons that belong together.
    placebo  en-GB         0  A pill with no medicine in it.

    3 terms.
    "
  `);
});

test("terms that stand in no grid can be asked for", async () => {
  const folder = await makeFolder(withGlossary);
  const unused = await runCli(["glossary", "--unused"], folder);
  expect([unused.code, unused.stderr]).toEqual([1, ""]);
  expect(unused.stdout).toMatchInlineSnapshot(`
    "Term     Language  Grids  Meaning
    placebo  en-GB         0  A pill with no medicine in it.

    1 term, in no grid.
    "
  `);
  const used = await makeFolder({
    ...sampleFiles,
    "grids/glossary/en-GB.yaml": glossary.replace(/.*placebo.*\n/, ""),
  });
  const { code, stdout } = await runCli(["glossary", "--unused"], used);
  expect([code, stdout]).toEqual([0, "Every term stands in a grid.\n"]);
});

test("a library without a glossary says so, and a broken one is told of", async () => {
  const none = await runCli(["glossary"], await makeFolder(sampleFiles));
  expect([none.code, none.stdout]).toEqual([0, "There are no terms.\n"]);
  const broken = await runCli(
    ["glossary"],
    await makeFolder({ ...sampleFiles, "grids/glossary/en-GB.yaml": "terms: [" }),
  );
  expect(broken.stderr).toMatchInlineSnapshot(`
    "grids/glossary/en-GB.yaml cannot be read, so what it says is left out: run check.
    "
  `);
});

test("a path is a usage error that says where the folder goes", async () => {
  const { code, stderr } = await runCli(["glossary", "grids"], await makeFolder(withGlossary));
  expect(code).toBe(2);
  expect(stderr).toContain("glossary takes no paths: name the folder with --in.");
});
