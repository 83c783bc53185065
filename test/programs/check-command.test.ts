import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleFiles } from "../compile/sample-files.ts";
import { changeSample, makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const gridPath = "grids/try-first/grid.yaml";
const grid = sampleFiles[gridPath] ?? "";

test("a clean library says so", async () => {
  expect(await runCli(["check"], await makeFolder(sampleFiles))).toEqual({
    code: 0,
    stdout: "3 files checked: nothing found.\n",
    stderr: "",
  });
});

test("findings are told with place, rule and mend", async () => {
  const broken = grid
    .replace("need:\n  label:", "need:\n  lable:")
    .replace("evidence: [ev-wait]", "evidence: [ev-wiat]");
  const folder = await makeFolder(changeSample({ [gridPath]: broken }));
  const { code, stdout, stderr } = await runCli(["check"], folder);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "grids/try-first/grid.yaml

      The need
        Must mend
          9:3    Unexpected key \`lable\` in \`need\`, expected \`label\` [schema]
                   Write \`label\` in its place. The need in two or three words.

      The natural course of the need
        Must mend
          11:65  Unexpected \`ev-wiat\` in the natural course of the need: the evidence register has
                 no such entry [sourced-claims]
                   Did you mean \`ev-wait\`?

    Must mend: 2. In 1 file.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});

test("several findings about one answer are one block: what must, what should, what to look at", async () => {
  const broken = grid.replace(
    "      wait: { text: It can go on., basis: draft }",
    '      wait: { txet: x, text: "Sadly it can go on, see [here](https://example.org/a).", basis: draft }',
  );
  const folder = await makeFolder(changeSample({ [gridPath]: broken }));
  expect((await runCli(["check"], folder)).stdout).toMatchInlineSnapshot(`
    "grids/try-first/grid.yaml

      The answer of *Wait two weeks* to *What are the downsides?*
        Must mend
          53:15  Unexpected key \`txet\` in the answer of *Wait two weeks* to *What are the
                 downsides?* [schema]
                   Take it out. Keys that may stand here: \`text\`, \`more\`, \`basis\`, \`evidence\`,
                   \`consensus\` and \`chance\`.
        Should mend
          53:31  Unexpected "Sadly" in \`text\` of the answer of *Wait two weeks* to *What are the
                 downsides?*: it steers [neutral-words]
                   Take it out: how people feel about it is for them to say.
        Look at
          53:55  Unexpected words "here" on a link in \`text\` of the answer of *Wait two weeks* to
                 *What are the downsides?* [safe-links]
                   Name the page it leads to: read aloud in a list of links, these words say
                   nothing.

    Must mend: 1. Should mend: 1. Look at: 1. In 1 file.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});

test("findings as JSON name the same places", async () => {
  const broken = grid.replace("kind: no-new-help", "kind: nothing");
  const folder = await makeFolder(changeSample({ [gridPath]: broken }));
  const { code, stdout, stderr } = await runCli(["check", "--format", "json"], folder);
  expect([code, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "docs": "docs/rules/includes-no-new-help.md",
        "endColumn": 8,
        "endLine": 15,
        "expected": [
          "no-new-help",
        ],
        "line": 15,
        "mend": "Add carrying on as now as an option: people may choose it, and should see what it brings.",
        "message": "Missing an option of the kind \`no-new-help\`",
        "part": "the options",
        "path": "grids/try-first/grid.yaml",
        "rule": "includes-no-new-help",
        "severity": "error",
        "weight": "must",
      },
      {
        "column": 45,
        "docs": "docs/rules/schema.md",
        "endColumn": 52,
        "endLine": 16,
        "expected": [
          "no-new-help",
          "self-help",
          "community",
          "school",
          "talking-therapy",
          "medicine",
          "practical",
        ],
        "line": 16,
        "mend": "The kind of way. Exactly one option of a grid is no-new-help: carrying on as now.",
        "message": "Unexpected \`nothing\` for \`kind\` in the option *Wait two weeks*, expected \`no-new-help\`, \`self-help\`, \`community\`, \`school\`, \`talking-therapy\`, \`medicine\` or \`practical\`",
        "part": "the option *Wait two weeks*",
        "path": "grids/try-first/grid.yaml",
        "rule": "schema",
        "severity": "error",
        "weight": "must",
      },
    ]
  `);
});

test("a clean library is an empty list in JSON", async () => {
  const { code, stdout } = await runCli(["check", "--format=json"], await makeFolder(sampleFiles));
  expect([code, stdout]).toEqual([0, "[]\n"]);
});

test("a warning fails only when asked to", async () => {
  const unused = `${grid}  - { rule: inline-contacts, why: To try it. }\n`;
  const folder = await makeFolder(changeSample({ [gridPath]: unused }));
  const relaxed = await runCli(["check"], folder);
  const strict = await runCli(["check", "--strict"], folder);
  expect([relaxed.code, strict.code]).toEqual([0, 1]);
  expect(strict.stdout).toBe(relaxed.stdout);
  expect(relaxed.stdout).toMatchInlineSnapshot(`
    "grids/try-first/grid.yaml

      The exception for \`inline-contacts\`
        Look at
          83:13  The exception for \`inline-contacts\` silences nothing [stated-exceptions]
                   What it stood for is mended: take it out.

    Look at: 1. In 1 file.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});

test("colour is for terminals, and for those who do not refuse it", async () => {
  const folder = await makeFolder(changeSample({ [gridPath]: "format: 2\n" }));
  const escape = "\u001b[";
  const plain = await runCli(["check"], folder);
  const terminal = await runCli(["check"], folder, { isTerminal: true });
  const refused = await runCli(["check"], folder, { isTerminal: true, env: { NO_COLOR: "1" } });
  const forced = await runCli(["check"], folder, { env: { FORCE_COLOR: "1" } });
  expect([plain, terminal, refused, forced].map(({ stdout }) => stdout.includes(escape))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("a grid alone is checked with what it cites, found in a folder above", async () => {
  const folder = await makeFolder(sampleFiles);
  const expected = { code: 0, stdout: "3 files checked: nothing found.\n", stderr: "" };
  expect(await runCli(["check", gridPath], folder)).toEqual(expected);
  expect(await runCli(["check", "grids/try-first"], folder)).toEqual(expected);
  expect(await runCli(["check", "grid.yaml"], join(folder, "grids/try-first"))).toEqual(expected);
});

test("a register alone is checked as one, without the grids", async () => {
  const folder = await makeFolder(sampleFiles);
  expect(await runCli(["check", "low-mood.yaml"], join(folder, "grids/evidence"))).toEqual({
    code: 0,
    stdout: "2 files checked: nothing found.\n",
    stderr: "",
  });
});

test("paths that meet are checked once", async () => {
  const { stdout } = await runCli(["check", "grids", gridPath, "."], await makeFolder(sampleFiles));
  expect(stdout).toBe("3 files checked: nothing found.\n");
});

test("what is no author's file is passed over", async () => {
  const folder = await makeFolder(
    changeSample({
      "grids/README.md": "# About these grids",
      "grids/.drafts/grid.yaml": "nonsense",
      "grids/node_modules/other/grid.yaml": "nonsense",
      "grids/try-first/notes.txt": "nonsense",
    }),
  );
  expect((await runCli(["check"], folder)).stdout).toBe("3 files checked: nothing found.\n");
});

test("a path that is not there", async () => {
  expect(await runCli(["check", "girds"], await makeFolder(sampleFiles))).toEqual({
    code: 2,
    stdout: "",
    stderr: "Cannot read girds: it is not there.\n",
  });
});

test("the default folder that is not there", async () => {
  const { code, stderr } = await runCli(["check"], await makeFolder());
  expect([code, stderr]).toEqual([2, "Cannot read grids: it is not there.\n"]);
});

test("a folder without a grid", async () => {
  const { code, stdout, stderr } = await runCli(["check"], await makeFolder({ "grids/a.txt": "" }));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatchInlineSnapshot(`
    "There is no .yaml, .yml or .md file in grids: name a folder that holds grids, or a grid.
    See ithrive-grids check --help.
    "
  `);
});

test("one path that is not there does not hide what is found in another", async () => {
  const folder = await makeFolder(changeSample({ [gridPath]: "format: 2\n" }));
  const { code, stdout, stderr } = await runCli(["check", "grids", "girds"], folder);
  expect([code, stderr]).toEqual([2, "Cannot read girds: it is not there.\n"]);
  expect(stdout).toContain(gridPath);
});

test("a path through a file", async () => {
  const { code, stderr } = await runCli(
    ["check", `${gridPath}/grid.yaml`],
    await makeFolder(sampleFiles),
  );
  expect([code, stderr]).toEqual([
    2,
    `Cannot read ${gridPath}/grid.yaml: a part of its path is a file, not a folder.\n`,
  ]);
});

test("age alone fails only when asked to", async () => {
  const argv = ["check", "--today", "2028-01-01"];
  const told = await runCli(argv, await makeFolder(sampleFiles));
  const failed = await runCli([...argv, "--fail-on-age"], await makeFolder(sampleFiles));
  expect([told.code, failed.code]).toEqual([0, 1]);
  expect(told.stdout).toMatchInlineSnapshot(`
    "grids/contacts/gb-eng.yaml

      The contact *Every way*
        Look at
          19:13  *Every way* of this pack was last rung over 180 days ago, on 2026-11-22
                 [checked-contacts]
                   Every page that shows it says when. Ring again, and then write the new day.

    grids/try-first/grid.yaml

      Who made the grid and when
        Look at
          77:13  Its review was due on 2027-11-22 [dates]
                   Every page that shows it says so. Look at it again, and then write the new date.

    Look at: 2. In 2 files.
    Each rule, in square brackets, has a page: docs/rules/<rule>.md
    "
  `);
});
