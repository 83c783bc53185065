import { expect, test } from "vitest";
import { checkFixture, type Slip } from "./check-fixture.ts";
import { formatFindings } from "./format-findings.ts";

const stays: Slip = [
  "        evidence: [qp-001]\n      library:",
  "        evidence: [qp-001]\n        chance: { from: qp-001, arm: home, against: library }\n      library:",
];

function list(grid: readonly Slip[], evidence: readonly Slip[] = []): string {
  return formatFindings(checkFixture({ grid, evidence }).files);
}

test("carrying on as now may be drawn as the comparison group of a study", () => {
  expect(list([stays])).toBe("");
});

test("so may an option that covers what the comparison group had", () => {
  const chance = "chance: { from: qp-001, arm: home, against: library }";
  const drawn: Slip = [
    "        basis: evidence\n        evidence: [qp-001]\n      headphones",
    `        basis: evidence\n        evidence: [qp-001]\n        ${chance}\n      headphones`,
  ];
  expect(list([drawn])).toContain("draws the comparison group `home` of `qp-001`");
  expect(list([drawn, ["covers: [library]", "covers: [library, home]"]])).toBe("");
  const [waiting, covers] = [
    ["comparison: none", "comparison: waiting-list"],
    ["covers: [library]", "covers: [library, waiting-list]"],
  ] as const;
  expect(list([drawn, covers], [waiting])).toBe("");
});

const oneGroup = "In the count, 60 in 100 homes were loud.";

test("a drawing that is no pair is not taken for figures of a comparison", () => {
  const slips: Slip[] = [
    [
      '        more: "After one month: 40 in 100 read more in the library, 20 in 100 at home."\n',
      "",
    ],
    [
      "        evidence: [qp-001]\n      library:",
      `        more: ${oneGroup}\n        evidence: [qp-001, qp-004]\n        chance: { from: qp-004 }\n      library:`,
    ],
  ];
  expect(list(slips)).toMatchInlineSnapshot(`
    "81:25 error Unexpected \`chance\` in the answer of *Stay at home* to *How likely is it to help?*: \`qp-004\` has no comparison group [comparable-figures]
      Take it out: a group by itself tells nobody what the help changed. The figure can stand in \`more\`.
    "
  `);
});

test("a cell is not held against its own figures", () => {
  const more = 'more: "After one month: 40 in 100 read more in the library, 20 in 100 at home.';
  const slips: Slip[] = [
    [more, `${more} ${oneGroup}`],
    ["evidence: [qp-001]\n      headphones", "evidence: [qp-001, qp-004]\n      headphones"],
  ];
  expect(list(slips)).toBe("");
});

test("a drawing of what is not cited is one finding", () => {
  const slips: Slip[] = [
    [
      '        more: "After one month: 40 in 100 read more in the library, 20 in 100 at home."\n',
      "",
    ],
    [
      "        basis: evidence\n        evidence: [qp-001]\n      headphones",
      '        basis: consensus\n        consensus: { body: A reading club, year: 2020, link: "https://example.org/reading" }\n      headphones',
    ],
    [
      "        evidence: [qp-001]\n      library:",
      "        evidence: [qp-003]\n        chance: { from: qp-001 }\n      library:",
    ],
  ];
  expect(list(slips)).toMatchInlineSnapshot(`
    "80:25 error Unexpected \`qp-001\` for \`chance\` in the answer of *Stay at home* to *How likely is it to help?*, which does not cite it [sourced-claims]
      Add \`qp-001\` to its \`evidence\`: what is drawn is a claim too.
    "
  `);
});
