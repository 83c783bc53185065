import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { changeSample, makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const grid = "grids/try-first/grid.yaml";
const welsh = "grids/try-first/grid.cy.yaml";

let folder: string;
beforeEach(async () => {
  folder = await makeFolder(changeSample({ "schemas/grid.schema.json": "{}" }));
});

async function read(path = welsh): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

async function change(path: string, ...edits: [find: string | RegExp, write: string][]) {
  let text = await read(path);
  for (const [find, write] of edits) {
    if (text.search(find) < 0) throw new Error(`${path} does not say ${String(find)}`);
    text = text.replace(find, () => write);
  }
  await writeFile(join(folder, path), text);
}

/** Fills every cell with its original. */
async function fill(path = welsh): Promise<void> {
  const text = (await read(path)).replace(
    /(# original [0-9a-f]{8}: .*\n(?: *# {3}\|.*\n)*(?:.*\n)? *(?:- )?say: )""/g,
    (whole, before: string) => before + JSON.stringify(readOriginal(whole)),
  );
  await writeFile(join(folder, path), text);
}

function readOriginal(comment: string): string {
  const [first = "", ...more] = comment.split("\n").map((line) => line.trim());
  const others = more.filter((line) => line.startsWith("#   |"));
  return [first.slice(20), ...others.map((line) => line.slice(6))].join("\n");
}

async function translate(...argv: string[]) {
  return runCli(["translate", ...argv], folder);
}

test("a new translation holds every cell below its original, and waits for its words", async () => {
  const { code, stdout, stderr } = await translate("try-first", "cy");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "Written: grids/try-first/grid.cy.yaml
    30 cells, 0 current, 0 whose original has changed, 30 without words.
    "
  `);
  expect(await read()).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../schemas/translation.schema.json
    # Words alone: everything else is the grid's own. Write the words of each cell into its say, between the quotes.
    # The line above a cell is its original. of tells what the words were made from: leave it as it is.
    # The numbers must be those of the original. Until somebody who speaks the language has agreed the words,
    # status stays draft, and every page says so.
    format: 1
    grid: try-first
    language: cy
    status: draft
    words:
      # original a9685e63: Feeling low: what can I try?
      title:
        say: ""
        of: "a9685e63"
      need:
        # original daaf4196: Feeling low
        label:
          say: ""
          of: "daaf4196"
        # original ede2c9c3: You have felt low lately.
        summary:
          say: ""
          of: "ede2c9c3"
        # original e1d7e8e3: It often passes with time.
        naturalCourse:
          say: ""
          of: "e1d7e8e3"
      decision:
        # original f5a322f9: What can I try?
        question:
          say: ""
          of: "f5a322f9"
      options:
        wait:
          # original ce2de3ef: Wait two weeks
          name:
            say: ""
            of: "ce2de3ef"
        course:
          # original 514f945e: A guided course
          name:
            say: ""
            of: "514f945e"
      alongside:
        friend:
          # original 04d79074: Someone we trust
          name:
            say: ""
            of: "04d79074"
          # original 44fb9678: Tell one person you trust.
          text:
            say: ""
            of: "44fb9678"
      questions:
        what:
          # original 63039d3d: What does it involve?
          ask:
            say: ""
            of: "63039d3d"
          matters:
            # original 8c9f4ced: I want to talk.
            talk:
              say: ""
              of: "8c9f4ced"
            # original ea38cd28: I would rather not talk.
            alone:
              say: ""
              of: "ea38cd28"
          answers:
            wait:
              # original 3eb87be3: You start nothing new. You talk again in **two weeks**.
              text:
                say: ""
                of: "3eb87be3"
            course:
              # original 36624b59: You meet a **trained** person.
              #   | You can *stop* at any time.
              #   |
              #   | - Bring someone
              #   | - Ask what is [written down](https://example.org/records)
              text:
                say: ""
                of: "36624b59"
              # original eec3a5a8: Each talk is short.
              more:
                say: ""
                of: "eec3a5a8"
        how-likely:
          # original 15999844: How likely is it to help?
          ask:
            say: ""
            of: "15999844"
          outcome:
            # original ffa84f79: did well
            measure:
              say: ""
              of: "ffa84f79"
            # original 5d1d13e5: 12 weeks
            by:
              say: ""
              of: "5d1d13e5"
            # original bd4f740d: young people
            group:
              say: ""
              of: "bd4f740d"
          answers:
            course:
              # original ed98188e: More people did well with a course than without one.
              text:
                say: ""
                of: "ed98188e"
        downsides:
          # original 71dde7fa: What are the downsides?
          ask:
            say: ""
            of: "71dde7fa"
          answers:
            wait:
              # original d1177911: It can go on.
              text:
                say: ""
                of: "d1177911"
            course:
              # original cab91c1c: Talking can be hard.
              text:
                say: ""
                of: "cab91c1c"
        like:
          # original dcc5a0ff: What is it like, and when would we stop?
          ask:
            say: ""
            of: "dcc5a0ff"
          answers:
            wait:
              # original f26231aa: You carry on as you are.
              text:
                say: ""
                of: "f26231aa"
            course:
              # original a635e9e3: It can feel strange at first.
              text:
                say: ""
                of: "a635e9e3"
        where:
          # original ffb1b947: Where do I get it?
          ask:
            say: ""
            of: "ffb1b947"
          answers:
            wait:
              # original 18fbdc9c: Wherever you are.
              text:
                say: ""
                of: "18fbdc9c"
            course:
              # original bce10ad7: Ask a GP.
              text:
                say: ""
                of: "bce10ad7"
      questionsToAsk:
        # original 15eaede1: Who will I see?
        - say: ""
          of: "15eaede1"
    "
  `);
  const check = await runCli(["check", welsh, "--format", "json"], folder);
  expect(check.code).toBe(0);
  const found = (JSON.parse(check.stdout) as { path: string; message: string }[]).filter(
    ({ path }) => path === welsh,
  );
  expect(found.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "30 cells have no words yet: \`title\`, \`need.label\`, \`need.summary\` and 27 more",
    ]
  `);
});

test("a second run changes nothing, and neither does one on a whole translation", async () => {
  await translate("try-first", "cy");
  const first = await read();
  expect((await translate("grids/try-first", "cy")).stdout).toContain("Nothing to do");
  expect(await read()).toBe(first);
  await fill();
  const filled = await read();
  expect((await translate(grid, "cy")).stdout).toMatch(/Nothing to do.*\n.* 0 without words\.\n/);
  expect(await read()).toBe(filled);
  const { stdout } = await runCli(["check", "grids", "--format", "json"], folder);
  const found = (JSON.parse(stdout) as { path: string; message: string }[]).filter(
    ({ path, message }) => path === welsh && !message.endsWith("are those of the original"),
  );
  expect(found).toEqual([]);
});

test("what has changed is marked with what it was, and no word is lost", async () => {
  await translate("try-first", "cy");
  await change(
    welsh,
    [/say: ""/, 'say: "Teimlo\'n isel"  # ask Mair'],
    [/^words:/m, "# Ours.\nwords:"],
  );
  await change(grid, ["Feeling low: what can I try?", "Feeling low: where do I start?"]);
  const { stdout } = await translate("try-first", "cy");
  expect(stdout).toMatchInlineSnapshot(`
    "Brought up to date: grids/try-first/grid.cy.yaml
    30 cells, 0 current, 1 whose original has changed, 29 without words.
    The original has changed: look at the words again:
      \`title\`
    "
  `);
  expect((await read()).split("\n").slice(9, 21).join("\n")).toMatchInlineSnapshot(`
    "# Ours.
    words:
      # The original changed. It was made from: Feeling low: what can I try?
      # When the words fit again, write of: "cfc71b39".
      # original cfc71b39: Feeling low: where do I start?
      title:
        say: "Teimlo'n isel"  # ask Mair
        of: "a9685e63"
      need:
        # original daaf4196: Feeling low
        label:
          say: """
  `);
  const marked = await read();
  await translate("try-first", "cy");
  expect(await read()).toBe(marked);
  // It changes once more: the words were still made from the first.
  await change(grid, ["Feeling low: where do I start?", "Feeling low: what now?"]);
  await translate("try-first", "cy");
  expect(await read()).toContain("It was made from: Feeling low: what can I try?");
  expect(await read()).not.toContain("where do I start");
  // Once the words fit again, the marks go.
  const [, now = ""] = /# original ([0-9a-f]{8}): Feeling low: what now\?/.exec(await read()) ?? [];
  await change(welsh, [/^ {4}of: "[0-9a-f]{8}"/m, `    of: "${now}"`]);
  await translate("try-first", "cy");
  expect(await read()).not.toContain("The original changed");
  expect(await read()).toContain('say: "Teimlo\'n isel"  # ask Mair');
});

test("what is new is added in its place, and what is gone is named and kept", async () => {
  await translate("try-first", "cy");
  await fill();
  const before = await read();
  await change(
    grid,
    [/^ {4}ask: .*$/m, "    ask: Quite another question?"],
    [
      "name: A guided course",
      "name: A guided course, variants: [{ id: online, name: Online, involves: A screen., time: A month. }, { id: group, name: Together, involves: A group., time: A month. }]",
    ],
  );
  await change(welsh, ["label:", "lable:"]);
  expect((await translate("try-first", "cy")).code).toBe(1);
  await change(
    welsh,
    ["lable:", "label:"],
    [
      /^ {2}options:\n {4}wait:/m,
      '  options:\n    gone:\n      name: { say: Wedi mynd, of: "00000000" }\n    wait:',
    ],
  );
  const { code, stdout } = await translate("try-first", "cy");
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Brought up to date: grids/try-first/grid.cy.yaml
    36 cells, 29 current, 1 whose original has changed, 6 without words (6 new).
    The original has changed: look at the words again:
      \`ask\` of the question *Quite another question?*
    In the file, and not in the grid:
      words/options/gone/name
    "
  `);
  const after = await read();
  for (const line of before.split("\n")) {
    if (!line.includes("# original 63039d3d")) expect(after).toContain(line);
  }
  expect(after).toContain("Wedi mynd");
  expect(after.slice(after.indexOf("variants:"), after.indexOf("variants:") + 260))
    .toMatchInlineSnapshot(`
    "variants:
            online:
              # original 0d21bd52: Online
              name:
                say: ""
                of: "0d21bd52"
              # original 73b367fa: A screen.
              involves:
                say: ""
                of: "73b367fa"
              # original 8491"
  `);
});

describe("other ways of writing", () => {
  test("braces, list items and Windows line ends are kept", async () => {
    await translate("try-first", "cy");
    await fill();
    const compact = (await read())
      .replace(/^( *)(\w+):\n +say: (.*)\n +of: (.*)$/gm, "$1$2: { say: $3, of: $4 }")
      .replace(/\n/g, "\r\n");
    await writeFile(join(folder, welsh), compact);
    expect((await translate("try-first", "cy")).stdout).toContain("Nothing to do");
    await change(grid, ["Feeling low: what can I try?", "Feeling low: where do I start?"]);
    await translate("try-first", "cy");
    const after = await read();
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after).toMatch(
      /# original [0-9a-f]{8}: Feeling low: where do I start\?\r\n {2}title: \{/,
    );
  });

  test("groups in braces take what is missing", async () => {
    await writeFile(
      join(folder, welsh),
      'format: 1\ngrid: try-first\nlanguage: cy\nstatus: draft\nwords:\n  need: { label: { say: Isel, of: "00000000" } }\n  questionsToAsk: []\n',
    );
    expect((await translate("try-first", "cy")).code).toBe(0);
    expect(await read()).toMatch(
      /need: \{ label: \{ say: Isel, of: "00000000" \}, summary: \{ say: "", of: "/,
    );
    const once = await read();
    await translate("try-first", "cy");
    expect(await read()).toBe(once);
  });

  test("what leaves no room is not written", async () => {
    const text = "format: 1\ngrid: try-first\nlanguage: cy\nstatus: draft\nwords: {}\n";
    await writeFile(join(folder, welsh), text);
    const { code, stderr } = await translate("try-first", "cy");
    expect([code, stderr]).toMatchInlineSnapshot(`
      [
        2,
        "Cannot bring grids/try-first/grid.cy.yaml up to date: it is written in braces; give each key a line of its own, as in a new file.
      ",
      ]
    `);
    expect(await read()).toBe(text);
  });
});

test("easy read is a file of its own, in the grid's language or another", async () => {
  expect((await translate("try-first", "easy-read")).stdout).toContain("grid.easy-read.yaml");
  expect(await read("grids/try-first/grid.easy-read.yaml")).toContain(
    "language: en-GB\nedition: easy-read\n",
  );
  await translate("try-first", "cy", "--edition", "easy-read");
  expect(await read("grids/try-first/grid.cy.easy-read.yaml")).toContain(
    "language: cy\nedition: easy-read\n",
  );
  const { code, stdout } = await runCli(["build", "grids", "--out", "out"], folder);
  expect([code, stdout]).toEqual([0, "1 grid and 2 translations written to out.\n"]);
});

test("a broken translation is not written over, and neither is one of a broken grid", async () => {
  await translate("try-first", "cy");
  await change(welsh, ["words:", "wrods:"]);
  const broken = await read();
  const { code, stderr } = await translate("try-first", "cy");
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining("Nothing was written: mend this first."),
  ]);
  expect(stderr).toContain("`wrods`");
  expect(await read()).toBe(broken);
  await change(grid, ["questions:", "qestions:"]);
  expect((await translate("try-first", "fr")).code).toBe(1);
  await expect(read("grids/try-first/grid.fr.yaml")).rejects.toThrow("ENOENT");
});

test.each([
  [[], "Name a grid, and the language to translate into."],
  [["try-first"], "Name the language to translate into, for example cy, or easy-read."],
  [
    ["nowhere", "cy"],
    "There is no grid nowhere: name its folder, its file, or its id in the folder grids.",
  ],
  [
    ["try-first", "welsh!"],
    'The language is "welsh!", expected a language tag such as cy or pt-BR, or easy-read.',
  ],
  [
    ["try-first", "pt_br"],
    'The language is "pt_br", expected a language tag such as cy or pt-BR, or easy-read: did you mean pt-BR?',
  ],
  [["try-first", "en-GB"], "The grid itself is in en-GB: name another language, or easy-read."],
  [["try-first", "cy", "fr"], "Unexpected fr: name one grid and one language."],
  [["try-first", "cy", "--edition", "large"], '--edition is "large", expected easy-read.'],
])("%j is refused", async (argv, message) => {
  const { code, stderr } = await translate(...argv);
  expect([code, stderr.split("\n")[0]]).toEqual([2, message]);
});
