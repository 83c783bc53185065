import { describe, expect, test } from "vitest";
import { VFile } from "vfile";
import { readSource } from "../../src/author/index.ts";
import { checkFiles, type CheckResult } from "../../src/check/index.ts";
import { writeMarkdownForm } from "./check-example.ts";
import { checkFixture } from "./check-fixture.ts";
import { formatFindings } from "./format-findings.ts";
import { readFixture, readFixtureText } from "./read-fixture.ts";

const registers = [readFixture("evidence"), readFixture("contacts")];

function list(result: CheckResult): string {
  return formatFindings(result.files);
}

describe("what an author reads", () => {
  test("an answer that was left out", () => {
    const result = checkFixture({
      grid: [["      library: { text: It may be closed., basis: draft }\n", ""]],
    });
    expect(list(result)).toMatchInlineSnapshot(`
      "92:5 error Missing answer of *Read in the library* to *What are the downsides?* [answer-for-every-option]
        Add \`library\` to its answers. If nobody has measured it, write \`basis: not-known\`.
      "
    `);
  });

  test("a misspelt key", () => {
    const result = checkFixture({ grid: [["    kind: practical", "    knid: practical"]] });
    expect(list(result)).toMatchInlineSnapshot(`
      "39:5 error Unexpected key \`knid\` in the option *Wear headphones*, expected \`kind\` [schema]
        Write \`kind\` in its place. The kind of way. Exactly one option of a grid is no-new-help: carrying on as now.
      "
    `);
  });

  test("values of the wrong kind", () => {
    const result = checkFixture({
      grid: [
        ["covers: [home]", "covers: home"],
        ["contacts: [gb-eng]", "contacts: []"],
        ["ages: 11-18", "ages: 18-11"],
        ["updatePolicy: Looked at every year.", "updatePolicy:"],
        ['published: "2026-01-01"', 'published: "2026-02-30"'],
      ],
    });
    expect(list(result)).toMatchInlineSnapshot(`
      "21:9 error Unexpected ages \`18-11\`, expected the younger first [schema]
        Write \`ages: 11-18\`.
      27:13 error Unexpected \`home\` for \`covers\` in the option *Stay at home*, expected a list [schema]
        Put it in square brackets: [home]. What evidence may be cited here: the words of \`about\` in the register.
      116:11 error Unexpected empty list for \`contacts\` in this file, expected at least 1 [schema]
        The ids of the contacts packs carried along (grids/contacts/<id>.yaml), one for each nation.
      123:14 error Unexpected \`2026-02-30\` for \`published\` in \`about\`, expected a day that exists, as "YYYY-MM-DD" in quotes [schema]
        The day this version was published, quoted.
      125:3 error Missing value for \`updatePolicy\` in \`about\`, expected words [schema]
        How and when the grid is kept up to date.
      "
    `);
  });

  test("an id used twice", () => {
    const result = checkFixture({ grid: [["- id: how-long", "- id: involves"]] });
    expect(list(result)).toMatchInlineSnapshot(`
      "58:9 error Unexpected id \`involves\`, which the question *What does it involve?* has already [unique-ids]
        The first stands at 48:9. Give this one an id of its own.
      "
    `);
  });

  test("an option with the id of another is told once, not with every answer", () => {
    const result = checkFixture({ grid: [["- id: headphones", "- id: library"]] });
    expect(list(result)).toMatchInlineSnapshot(`
      "37:9 error Unexpected id \`library\`, which the option *Read in the library* has already [unique-ids]
        The first stands at 29:9. Give this one an id of its own.
      "
    `);
  });

  test("evidence that does not exist", () => {
    const result = checkFixture({ grid: [["evidence: [qp-003]", "evidence: [qp-003, rain-1]"]] });
    expect(list(result)).toMatchInlineSnapshot(`
      "14:24 error Unexpected \`rain-1\` in the natural course of the need: the evidence register has no such entry [sourced-claims]
        Add it to the evidence register, or name another.
      "
    `);
  });

  test("a script in a link, HTML and a phone number", () => {
    const result = checkFixture({
      grid: [
        ["text: It stays loud.", "text: '[It](javascript:alert(1)) stays <i>loud</i>.'"],
        ["text: It may be closed.", "text: Ring 01632 960 123 first."],
        ['title: "Too loud to read: where could I go?"', 'title: "<script>alert(1)</script>"'],
      ],
    });
    expect(list(result)).toMatchInlineSnapshot(`
      "8:8 error Unexpected HTML in \`title\` [plain-markdown]
        These words are shown just as they stand: write them plain.
      93:22 error Unexpected link to \`javascript:alert(1)\` in \`text\` of the answer of *Stay at home* to *What are the downsides?*: \`javascript:\` is not allowed [safe-links]
        Link to an address that starts with https://, or take the link out and keep its words.
      93:54 error Unexpected HTML in \`text\` of the answer of *Stay at home* to *What are the downsides?* [plain-markdown]
        Write plain words; **strong** and *emphasis* are made with stars. A cell holds paragraphs, lists, strong, emphasis and links.
      94:29 error Unexpected phone number "01632 960 123" in \`text\` of the answer of *Read in the library* to *What are the downsides?* [inline-contacts]
        Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.
      "
    `);
    expect(result.grids).toEqual([]);
  });

  test("a file that is no grid at all", () => {
    const check = (text: string) =>
      list(checkFiles({ files: [{ path: "grid.yaml", text }], today: "2026-11-22" }));
    expect(check("- a\n- b\n")).toMatchInlineSnapshot(`
      "1:1 error Unexpected list for this file, expected keys with values [schema]
        One shared-decision grid: options side by side, the questions families ask down the side. What an author writes in grids/<id>/grid.yaml (or grid.md).
      "
    `);
    expect(check("Some words.\n")).toMatchInlineSnapshot(`
      "1:1 error Unexpected \`Some words.\` for this file, expected keys with values [schema]
        One shared-decision grid: options side by side, the questions families ask down the side. What an author writes in grids/<id>/grid.yaml (or grid.md).
      "
    `);
    expect(check("")).toMatchInlineSnapshot(`
      "1:1 error Nothing is written here yet. The first line is "format: 1". [yaml-syntax]
      "
    `);
  });

  test("the same slips in the Markdown form", () => {
    const text = writeMarkdownForm()
      .replace("It stays loud.", "It [stays](javascript:alert) loud, for 45% of us.")
      .replace("It may be closed.", "Ring 01632 960 123 first. <b>Now</b>.")
      .replace("covers: [home]", "cover: [home]");
    const grid = readSource({ path: "grids/quiet-place/grid.md", text });
    expect(list(checkFiles({ files: [grid, ...registers], today: "2026-11-22" })))
      .toMatchInlineSnapshot(`
        "28:5 error Unexpected key \`cover\` in the option *Stay at home*, expected \`covers\` [schema]
          Write \`covers\` in its place. What evidence may be cited here: the words of \`about\` in the register.
        160:4 error Unexpected link to \`javascript:alert\` in \`text\` of the answer of *Stay at home* to *What are the downsides?*: \`javascript:\` is not allowed [safe-links]
          Link to an address that starts with https://, or take the link out and keep its words.
        160:40 error Unexpected figure "45%" in the answer of *Stay at home* to *What are the downsides?*: it cites no evidence [numbers-from-evidence]
          Cite the entry that carries it, take the number out, or add it to the entry: to its \`arms\`, or to its \`figures\` as it may be written.
        166:6 error Unexpected phone number "01632 960 123" in \`text\` of the answer of *Read in the library* to *What are the downsides?* [inline-contacts]
          Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.
        166:27 error Unexpected HTML in \`text\` of the answer of *Read in the library* to *What are the downsides?* [plain-markdown]
          Write plain words; **strong** and *emphasis* are made with stars. A cell holds paragraphs, lists, strong, emphasis and links.
        "
      `);
  });
});

describe("many files at once", () => {
  test("one that cannot be read hides neither the findings nor the grids of others", () => {
    const other = readFixtureText("grid").replace("id: quiet-place", "id: other-place");
    const result = checkFiles({
      today: "2026-11-22",
      files: [
        { path: "grids/broken/grid.yaml", text: "title: [\n" },
        { path: "grids/other-place/grid.yaml", text: other },
        {
          path: "grids/wrong-place/grid.yaml",
          text: readFixtureText("grid").replace("country: GB", "country: gb"),
        },
        ...registers,
      ],
    });
    expect(result.grids.map(({ path }) => path)).toEqual(["grids/other-place/grid.yaml"]);
    expect(result.files.map(({ path }) => path)).toHaveLength(5);
    expect(result.failed).toBe(true);
    expect(list(result)).toMatchInlineSnapshot(`
      "1:8 error The bracket "[" that opens here is never closed. Put "]" at its end. If the bracket belongs to text, put the whole value in quotes. [yaml-syntax]
      grids/wrong-place/grid.yaml:3:5 error Unexpected id \`quiet-place\` in the folder \`wrong-place\`, expected the two to be the same [schema]
        Call the folder \`quiet-place\`, or write \`id: wrong-place\` if it was never published under the other id.
      grids/wrong-place/grid.yaml:7:10 error Unexpected \`gb\` for \`country\` in this file, expected two capital letters, for example GB [schema]
        Where the grid is published, two capital letters (ISO 3166), for example GB.
      "
    `);
  });

  test("a grid that cites a register file which cannot be read is told to look there", () => {
    const result = checkFixture({ evidence: [["entries:", "entries"]] });
    expect(list(result).split("\n").slice(0, 2).join("\n")).toMatchInlineSnapshot(`
      "14:16 error Unexpected \`qp-003\` in the natural course of the need: the evidence register has no such entry [sourced-claims]
        It may be in grids/evidence/reading.yaml, which cannot be read: mend that first."
    `);
    expect(result.grids).toEqual([]);
  });

  test("a checked grid carries the entries and packs it may draw on", () => {
    const [grid] = checkFixture({}).grids;
    expect([...(grid?.evidence.keys() ?? [])]).toEqual(["qp-001", "qp-002", "qp-003", "qp-004"]);
    expect([...(grid?.contacts.keys() ?? [])]).toEqual(["gb-eng"]);
    expect(grid?.prose.has("/questions/0/answers/stay/text")).toBe(true);
  });

  test("each file is a VFile, with the words and places that editors and reporters use", () => {
    const [file] = checkFixture({ grid: [["status: draft", "status: drat"]] }).files;
    expect(file).toBeInstanceOf(VFile);
    expect(file?.messages[0]).toMatchObject({
      ruleId: "schema",
      source: "ithrive-grids",
      fatal: true,
      weight: "must",
      part: "the status",
      line: 5,
      column: 9,
      actual: "drat",
      expected: ["draft", "reviewed", "endorsed", "withdrawn"],
      url: "docs/rules/schema.md",
      file: "grids/quiet-place/grid.yaml",
    });
  });
});

describe("what a finding weighs", () => {
  const vague = [
    "text: It stays loud.",
    'text: "It stays loud, see [here](https://example.org/loud)."',
  ] as const;

  test("a warning fails only a strict check", () => {
    const slips = { grid: [vague] };
    expect(checkFixture(slips)).toMatchObject({
      failed: false,
      counts: { errors: 0, warnings: 1 },
    });
    expect(checkFixture(slips).grids).toHaveLength(1);
    expect(checkFixture(slips, { strict: true }).failed).toBe(true);
  });

  test("a stated exception silences a warning in the part it names, and nowhere else", () => {
    const except = (at: string) =>
      checkFixture({
        grid: [
          vague,
          ["about:", `exceptions:\n  - { rule: safe-links, at: ${at}, why: Its name. }\nabout:`],
        ],
      });
    expect(list(except("questions/downsides/answers/stay"))).toBe("");
    expect(list(except("questions/downsides"))).toBe("");
    expect(list(except("questions/how"))).toMatchInlineSnapshot(`
      "93:41 warning Unexpected words "here" on a link in \`text\` of the answer of *Stay at home* to *What are the downsides?* [safe-links]
        Name the page it leads to: read aloud in a list of links, these words say nothing.
      118:13 warning The exception for \`safe-links\` at \`questions/how\` silences nothing [stated-exceptions]
        Its \`at\` names another part of the file: write the path of keys and ids, for example questions/how-likely/answers/course.
      "
    `);
  });

  test("age is told, and fails only a check that asks for it", () => {
    const slips = { grid: [['reviewBy: "2027-01-01"', 'reviewBy: "2026-11-21"']] } as const;
    expect(checkFixture(slips)).toMatchObject({
      failed: false,
      counts: { errors: 0, warnings: 0 },
    });
    expect(checkFixture(slips, { strict: true }).failed).toBe(false);
    expect(checkFixture(slips, { failOnAge: true }).failed).toBe(true);
    expect(checkFixture(slips, { today: "2026-11-21", failOnAge: true }).failed).toBe(false);
  });

  test("a rule that is left out finds nothing, and what it was excepted for is not held against it", () => {
    const slips = {
      grid: [
        ["text: It stays loud.", "text: It stays <b>loud</b>."],
        ["format: 1\n", "format: 1\nexceptions: [{ rule: plain-markdown, why: To be tried. }]\n"],
      ],
    } as const;
    const rules = (result: CheckResult) =>
      result.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules(checkFixture(slips))).toEqual(["stated-exceptions", "plain-markdown"]);
    expect(rules(checkFixture(slips, { without: ["plain-markdown"] }))).toEqual([]);
  });

  test("a draft answer is an error once the grid claims to be reviewed", () => {
    const result = checkFixture({ grid: [["status: draft", "status: reviewed"]] });
    expect(list(result)).toContain(
      "Unexpected basis `draft` for the answer of *Stay at home* to *What does it involve?* in a grid with the status `reviewed`",
    );
  });

  test("no grid can call itself reviewed or endorsed on its word alone", () => {
    const clinicians =
      "Missing `about.development.clinicalApproval` in a grid with the status `reviewed`";
    const body = "Missing `about.attestations` that are met in a grid with the status `endorsed`";
    const reviewed = checkFixture({ grid: [["status: draft", "status: reviewed"]] });
    expect(list(reviewed)).toContain(clinicians);
    expect(reviewed.grids).toEqual([]);
    const endorsed = checkFixture({ grid: [["status: draft", "status: endorsed"]] });
    expect(list(endorsed)).toContain(clinicians.replace("reviewed", "endorsed"));
    expect(list(endorsed)).toContain(body);
    expect(list(checkFixture({}))).toBe("");
  });
});

test("a day that is none is the programmer's mistake", () => {
  expect(() => checkFiles({ files: [], today: "today" })).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: checkFiles: today is "today", expected a day as YYYY-MM-DD]`,
  );
});
