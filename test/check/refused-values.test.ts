import { expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";

/** What the schema's findings say of a value: reason and mend, without the description of the key. */
function tell(path: string, text: string): string[] {
  const { files } = checkFiles({ files: [{ path, text }], today: "2026-11-22" });
  return (files[0]?.messages ?? [])
    .filter(({ reason }) => !reason.startsWith("Missing key"))
    .map(({ place, reason, note }) => {
      const start = place && ("start" in place ? place.start : place);
      return `${start?.line}:${start?.column} ${reason} | ${note}`;
    });
}

const contacts = "grids/contacts/gb-eng.yaml";
const evidence = "grids/evidence/low-mood.yaml";
const grid = "grids/walk/grid.yaml";

test("a number of a helpline keeps its noughts in the mend", () => {
  const text = "contacts:\n  - id: a\n    ways:\n      - to: 08001111\n";
  expect(tell(contacts, text)).toMatchInlineSnapshot(`
    [
      "4:13 Unexpected number \`08001111\` for \`to\` in \`ways.0\` of the contact \`a\`, expected a number with single spaces, an email address, or a web address starting with https:// | Put it in quotes: "08001111". The number, address or page: digits with single spaces, an email address, or an https address. Left out for go.",
    ]
  `);
});

test("a number of another form is not put in quotes: the form is named", () => {
  expect(tell(grid, "version: 0.1\n")).toMatchInlineSnapshot(`
    [
      "1:10 Unexpected number \`0.1\` for \`version\` in this file, expected three numbers with dots, for example "0.1.0" | Write three numbers with dots, for example "0.1.0". The grid's version, three numbers in quotes, for example "0.1.0". Raise it with every published change.",
    ]
  `);
  expect(tell(evidence, "entries:\n  - id: a\n    checkedOn: 2026\n")).toMatchInlineSnapshot(`
    [
      "3:16 Unexpected number \`2026\` for \`checkedOn\` in the entry \`a\`, expected a day that exists, as "YYYY-MM-DD" in quotes | Write a day that exists, as "YYYY-MM-DD" in quotes. The day somebody last compared the entry with its source, quoted.",
    ]
  `);
  expect(tell(contacts, "contacts:\n  - ways:\n      - to: +4408001111\n")).toMatchInlineSnapshot(`
    [
      "3:13 Unexpected number \`+4408001111\` for \`to\` in \`ways.0\` of the contact 1, expected a number with single spaces, an email address, or a web address starting with https:// | Write a number with single spaces, an email address, or a web address starting with https://. The number, address or page: digits with single spaces, an email address, or an https address. Left out for go.",
    ]
  `);
});
