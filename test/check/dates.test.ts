import { expect, test } from "vitest";
import { checkFixture } from "./check-fixture.ts";

const rung = 'sourceDate: "2026-01"\n    rungOn: "2026-11-01"\n    rungBy: a tester';

/** The dates found to lie ahead, on 22 November 2026. */
function findAhead(published: string, sourceDate: string, rungOn: string): unknown[] {
  const by = `sourceDate: "${sourceDate}"\n    rungOn: "${rungOn}"\n    rungBy: a helper`;
  const result = checkFixture({
    grid: [['published: "2026-01-01"', `published: "${published}"`]],
    contacts: [[rung, by]],
  });
  return result.files
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === "dates")
    .map(({ reason }) => reason);
}

test("what was done cannot lie ahead", () => {
  expect(findAhead("2026-11-24", "2026-12", "2026-11-24")).toMatchInlineSnapshot(`
    [
      "Unexpected \`published\` 2026-11-24 in \`about\`, expected 2026-11-22 or earlier",
      "Unexpected \`sourceDate\` 2026-12 in the contact *An example*, expected 2026-11-22 or earlier",
      "Unexpected \`rungOn\` 2026-11-24 in the contact *An example*, expected 2026-11-22 or earlier",
    ]
  `);
  expect(findAhead("2026-01-01", "2027", "2026-11-22")).toMatchInlineSnapshot(`
    [
      "Unexpected \`sourceDate\` 2027 in the contact *An example*, expected 2026-11-22 or earlier",
    ]
  `);
});

test("today, this month, and tomorrow for an author who is ahead, are no findings", () => {
  expect(findAhead("2026-11-22", "2026-11", "2026-11-23")).toEqual([]);
  expect(findAhead("2026-11-23", "2026", "2026-11-22")).toEqual([]);
});
