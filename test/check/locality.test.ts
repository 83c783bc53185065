import { expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";

const path = "grids/localities/town.yaml";
const head = 'format: 1\nid: town\nname: A made-up town\nasOf: "2026-11-01"\n';

function tell(text: string): string[] {
  const { files } = checkFiles({ files: [{ path, text }], today: "2026-11-22" });
  return files[0]!.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

test("a place checked alone is held against no grids", () => {
  expect(tell(`${head}grids:\n  any-grid:\n    any-option: { offered: yes }\n`)).toEqual([]);
});

test("the day of a wait exists", () => {
  const wait = (asOf: string) =>
    tell(
      `${head}grids:\n  g:\n    o: { offered: yes, wait: { say: Six weeks, asOf: "${asOf}" } }\n`,
    );
  expect(wait("2026-10")).toEqual([]);
  expect(wait("2028-02-29")).toEqual([]);
  expect(wait("2027-02-29")).toMatchInlineSnapshot(`
    [
      "7:54 Unexpected date \`2027-02-29\` for \`grids.g.o.wait.asOf\`, expected a day that exists",
    ]
  `);
  expect(wait("last week")).toMatchInlineSnapshot(`
    [
      "7:54 Unexpected \`last week\` for \`asOf\` in \`grids.g.o.wait\`, expected a date as far as it is known: "2026-11-22", "2026-11" or "2026"",
    ]
  `);
});

test("a place cannot speak of anything a grid says: there is no key for it", () => {
  for (const key of ["evidence", "chance", "text", "name", "answers"]) {
    const [finding] = tell(
      `${head}grids:\n  g:\n    o: { offered: yes, ${key}: It always helps. }\n`,
    );
    expect(finding).toContain(`Unexpected key \`${key}\``);
  }
});
