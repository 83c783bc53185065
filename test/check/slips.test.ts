import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";
import { checkFixture, type Slip } from "./check-fixture.ts";
import { fixturePaths, readFixtureText, type FixturePlace } from "./read-fixture.ts";

/** What a check of the complete files says of errors, once slips were made in them. */
function list(slips: Partial<Record<FixturePlace, readonly Slip[]>>): string[] {
  return listErrors(checkFixture(slips).files);
}

function listErrors(files: ReturnType<typeof checkFixture>["files"]): string[] {
  return files.flatMap(({ path, messages }) =>
    messages
      .filter(({ fatal }) => fatal)
      .map(({ line, column, reason, note }) => `${path}:${line}:${column} ${reason} | ${note}`),
  );
}

describe("signs that look plain and are not", () => {
  test("at the end of a value", () => {
    expect(list({ grid: [["status: draft", "status: draft\u200b"]] })).toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:5:9 Unexpected \`draftU+200B\` for \`status\` in this file, expected \`draft\`, \`reviewed\`, \`endorsed\` or \`withdrawn\` | It is written with a zero-width space (U+200B): write \`draft\` in plain signs. draft: agreed by nobody yet, and the page says so. reviewed: agreed by clinicians, with the proof in about.development.clinicalApproval. endorsed: a body stands behind it too, with the proof in about.attestations. withdrawn: shows only why, what replaces it, and help.",
      ]
    `);
    expect(list({ grid: [["covers: [home]", "covers: [home,\u00a0other]"]] }))
      .toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:27:19 Unexpected \`U+00A0other\` for item 2 of \`covers\` in the option *Stay at home*, expected an id of lower-case letters, digits and single hyphens, starting with a letter | It is written with a non-breaking space (U+00A0): write \`other\` in plain signs. Lower-case letters, digits and single hyphens, starting with a letter.",
      ]
    `);
  });

  test("curly quotes round a value", () => {
    expect(list({ grid: [['reviewBy: "2027-01-01"', "reviewBy: “2027-01-01”"]] }))
      .toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:124:13 Unexpected \`“2027-01-01”\` for \`reviewBy\` in \`about\`, expected a day that exists, as "YYYY-MM-DD" in quotes | It is written with curly quotes (“ ”): write \`"2027-01-01"\` in plain signs. The day by which it will be looked at again, quoted. After it every page says that it is due.",
      ]
    `);
    expect(list({ grid: [["contacts: [gb-eng]", "contacts: [“gb-eng”]"]] })).toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:116:12 Unexpected \`“gb-eng”\` for item 1 of \`contacts\` in this file, expected an id of lower-case letters, digits and single hyphens, starting with a letter | It is written with curly quotes (“ ”): write \`gb-eng\` in plain signs. Lower-case letters, digits and single hyphens, starting with a letter.",
      ]
    `);
  });

  test("in a key: one finding, and the key is not missing besides", () => {
    expect(list({ grid: [["status: draft", "status\u00a0: draft"]] })).toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:5:1 The name "status" is written with a non-breaking space (U+00A0). Type this line again from its start, with plain spaces and signs. | undefined",
      ]
    `);
  });
});

test("numbers and true in quotes", () => {
  expect(list({ grid: [["format: 1", 'format: "1"']] })).toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:2:9 Unexpected \`"1"\` in quotes for \`format\` in this file, expected \`1\` | Take the quotes away: 1. The version of this file format. Always 1.",
    ]
  `);
  expect(list({ grid: [["useWith: anyone", 'useWith: anyone\nsafety: { quickExit: "true" }']] }))
    .toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:23:22 Unexpected \`"true"\` in quotes for \`quickExit\` in \`safety\`, expected true or false | Take the quotes away: true. true shows a button that leaves the page at once.",
    ]
  `);
});

test("a number in quotes in the register leaves its figures unknown, not wrong", () => {
  expect(list({ evidence: [["count: 40", 'count: "40"']] })).toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:79:20 \`qp-001\`, named in the answer of *Stay at home* to *How likely is it to help?*, cannot be used yet: it or its file has an error | Mend that first. It stands at grids/evidence/reading.yaml:4:5.",
      "grids/quiet-place/grid.yaml:84:20 \`qp-001\`, named in the answer of *Read in the library* to *How likely is it to help?*, cannot be used yet: it or its file has an error | Mend that first. It stands at grids/evidence/reading.yaml:4:5.",
      "grids/evidence/reading.yaml:11:52 Unexpected \`"40"\` in quotes for \`count\` in the arm \`library\` of the entry \`qp-001\`, expected a whole number | Take the quotes away: 40. How many of outOf.",
    ]
  `);
});

test("a comma that is missing in a list", () => {
  expect(list({ grid: [["evidence: [qp-001]", "evidence: [qp-001 qp-004]"]] }))
    .toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:79:20 Unexpected \`qp-001 qp-004\` for item 1 of \`evidence\` in the answer of *Stay at home* to *How likely is it to help?*, expected an id of lower-case letters, digits and single hyphens, starting with a letter | Put a comma between them: qp-001, qp-004. Lower-case letters, digits and single hyphens, starting with a letter.",
    ]
  `);
  expect(list({ grid: [["kinds: [time, stop]", "kinds: [time stop]"]] })).toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:60:13 Unexpected \`time stop\` for item 1 of \`kinds\` in the question *How long is it, and when would I stop?*, expected \`involves\`, \`time\`, \`benefit\`, \`downside\`, \`experience\`, \`privacy\`, \`stop\`, \`where\` or \`other\` | Put a comma between them: time, stop. involves: what people do. time: how long it goes on. benefit: how likely it is to help. downside: risks and hard parts. experience: what it is like. privacy: who will know. stop: when to stop or change. where: where to get it. other: anything else.",
    ]
  `);
});

test("hyphens without their space", () => {
  expect(list({ grid: [["covers: [home]", "covers:\n      -home\n      -other"]] }))
    .toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:28:7 Unexpected \`-home -other\` for \`covers\` in the option *Stay at home*, expected a list | Put a space after the hyphen of each item. What evidence may be cited here: the words of \`about\` in the register.",
    ]
  `);
});

test("a misspelt basis is one finding", () => {
  expect(list({ grid: [["basis: consensus", "basis: concensus"]] })).toMatchInlineSnapshot(`
    [
      "grids/quiet-place/grid.yaml:105:16 Unexpected \`concensus\` for \`basis\` in the answer of *Stay at home* to *What is it like, and where do I get it?*, expected \`evidence\`, \`consensus\`, \`not-known\` or \`draft\` | Did you mean \`consensus\`? What the words rest on. evidence: entries of the register. consensus: one named body advises it. not-known: nobody has measured it; the page says so in its own words. draft: our wording, agreed by nobody yet.",
    ]
  `);
});

describe("a register's folder", () => {
  const check = (rename: (path: string) => string | undefined) => {
    const files = (Object.keys(fixturePaths) as FixturePlace[]).flatMap((place) => {
      const path = rename(fixturePaths[place]);
      return path === undefined ? [] : [{ path, text: readFixtureText(place) }];
    });
    return listErrors(checkFiles({ files, today: "2026-11-22" }).files);
  };

  test("that is missing is one finding", () => {
    expect(check((path) => (path.includes("/evidence/") ? undefined : path)))
      .toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:14:16 Missing the folder \`evidence\`: this grid names 2 entries of it | Put the register's files into a folder of that name, next to the grid's own folder.",
      ]
    `);
    expect(check((path) => (path.includes("/contacts/") ? undefined : path)))
      .toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:116:12 Missing the folder \`contacts\`: this grid names 1 pack of it | Put the register's files into a folder of that name, next to the grid's own folder.",
      ]
    `);
  });

  test("that is misnamed is one finding for the grid and one for each of its files", () => {
    expect(check((path) => path.replace("/evidence/", "/Evidences/"))).toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:14:16 Missing the folder \`evidence\`: this grid names 2 entries of it | grids/Evidences/reading.yaml seems to belong to it: call its folder \`evidence\`.",
        "grids/Evidences/reading.yaml:2:1 This file holds what belongs in the folder \`evidence\`, and lies in \`Evidences\`, so it is taken for a grid | Call the folder \`evidence\`, or put the file into the one of that name.",
      ]
    `);
    expect(check((path) => path.replace("/contacts/", "/contact/"))).toMatchInlineSnapshot(`
      [
        "grids/quiet-place/grid.yaml:116:12 Missing the folder \`contacts\`: this grid names 1 pack of it | grids/contact/gb-eng.yaml seems to belong to it: call its folder \`contacts\`.",
        "grids/contact/gb-eng.yaml:2:1 This file holds what belongs in the folder \`contacts\`, and lies in \`contact\`, so it is taken for a grid | Call the folder \`contacts\`, or put the file into the one of that name.",
      ]
    `);
  });
});
