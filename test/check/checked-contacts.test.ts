import { expect, test } from "vitest";
import type { CheckInput } from "../../src/check/index.ts";
import { checkFixture, type Slip } from "./check-fixture.ts";
import { formatFindings } from "./format-findings.ts";

const rung = 'rungOn: "2026-11-01"\n    rungBy: a tester';
const unrung: Slip = [rung, "rungOn: null\n    rungBy: null"];

/** What is found about contacts, in the pack and in the grid that carries it. */
function list(
  contacts: readonly Slip[],
  grid: readonly Slip[] = [],
  options: Partial<CheckInput> = {},
): string {
  const { files } = checkFixture({ contacts, grid }, options);
  for (const file of files) {
    file.messages = file.messages.filter(({ ruleId }) => ruleId === "checked-contacts");
  }
  return formatFindings(files, "checked-contacts");
}

test("a pack tells once of all that nobody has rung", () => {
  expect(list([unrung])).toMatchInlineSnapshot(`
    "grids/contacts/gb-eng.yaml:7:1 warning Nobody has rung *An example* of this pack yet
      Ring or write to each, and write the day as \`rungOn\` and the role of whoever did as \`rungBy\`. Until then every page that shows them says so.
    "
  `);
  expect(list([unrung, unrung])).toMatchInlineSnapshot(`
    "grids/contacts/gb-eng.yaml:7:1 warning Nobody has rung any of the 2 contacts of this pack yet
      Ring or write to each, and write the day as \`rungOn\` and the role of whoever did as \`rungBy\`. Until then every page that shows them says so.
    "
  `);
});

test("a grid that claims to be reviewed may not carry them", () => {
  const reviewed: Slip = ["status: draft", "status: reviewed"];
  expect(list([], [reviewed])).toBe("");
  expect(list([unrung, unrung], [reviewed])).toMatchInlineSnapshot(`
    "116:12 error Unexpected \`gb-eng\` in a grid with the status \`reviewed\`: nobody has rung any of the 2 contacts of this pack
      Ring them, and write the day in grids/contacts/gb-eng.yaml. Or keep the grid a draft until somebody has.
    grids/contacts/gb-eng.yaml:7:1 warning Nobody has rung any of the 2 contacts of this pack yet
      Ring or write to each, and write the day as \`rungOn\` and the role of whoever did as \`rungBy\`. Until then every page that shows them says so.
    "
  `);
});

test("age is told, and fails a check that was run for it alone", () => {
  expect(list([], [], { today: "2027-04-30" })).toBe("");
  expect(list([], [], { today: "2027-05-01" })).toMatchInlineSnapshot(`
    "grids/contacts/gb-eng.yaml:16:13 info *An example* and *Another example* of this pack were last rung over 180 days ago, the first on 2026-11-01
      Every page that shows it says when. Ring again, and then write the new day.
    "
  `);
  expect(checkFixture({}, { today: "2027-05-01", strict: true }).failed).toBe(false);
  expect(list([], [], { today: "2027-05-01", failOnAge: true })).toContain("error");
});

test.each([
  ["source", "    source: { title: An example page, publisher: An example }\n"],
  ["sourceDate", '    sourceDate: "2026-01"\n'],
])("a contact without %s is refused", (key, line) => {
  const { files } = checkFixture({ contacts: [[line, ""]] });
  expect(formatFindings(files)).toContain(`Missing key \`${key}\` in the contact *An example*`);
});
