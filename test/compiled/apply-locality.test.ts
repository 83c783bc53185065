import { describe, expect, test } from "vitest";
import type { CompiledGridError } from "../../src/compiled/index.ts";
import validate from "../../src/compiled/generated/compiled-locality.validate.js";
import {
  applyLocality,
  type CompiledLocality,
  readLocality,
} from "../../src/compiled/locality/index.ts";
import { createTalkGrid, freeze } from "../record/sample-talk.ts";

function createLocality(
  offers: CompiledLocality["grids"][string] = {},
  more: Partial<CompiledLocality> = {},
): CompiledLocality {
  return {
    format: 1,
    id: "here",
    name: "A made-up place",
    asOf: "2026-11-01",
    grids: { "feeling-low": offers },
    groupings: {},
    digest: "sha256-0",
    ...more,
  };
}

const why = "Nobody runs this course here at the moment.";

describe("what is offered here", () => {
  test("stands beside each option: how, and the wait with its day", () => {
    const wait = { say: "About six weeks", asOf: "2026-10" };
    const { here, shown } = applyLocality(
      createTalkGrid(),
      createLocality({
        course: { offered: "ask" },
        school: { offered: "yes", how: "Ask in the school office.", wait },
      }),
    );
    expect(here).toEqual({
      locality: { id: "here", name: "A made-up place", asOf: "2026-11-01" },
      offers: [
        { option: "school", offered: "yes", how: "Ask in the school office.", wait },
        { option: "course", offered: "ask" },
      ],
    });
    expect(shown).toEqual({ order: ["wait", "school", "course"], hidden: [] });
  });

  test("an option that is not offered is hidden by name, with the reason", () => {
    const { shown } = applyLocality(
      createTalkGrid(),
      createLocality({ course: { offered: "no", why } }),
    );
    expect(shown).toEqual({ order: ["wait", "school"], hidden: [{ option: "course", why }] });
  });

  test.each<[string, CompiledLocality["grids"][string]]>([
    ["without a reason", { course: { offered: "no" } }],
    ["that is carrying on as now", { wait: { offered: "no", why } }],
    [
      "where nothing would be left to compare",
      { course: { offered: "no", why }, school: { offered: "no", why } },
    ],
  ])("no option is hidden %s, and what was said of it still stands", (_name, offers) => {
    const { here, shown } = applyLocality(createTalkGrid(), createLocality(offers));
    expect(shown).toEqual({ order: ["wait", "school", "course"], hidden: [] });
    expect(here.offers.map(({ option }) => option).sort()).toEqual(Object.keys(offers).sort());
  });

  test("services of each grouping stand in the order of THRIVE, now and planned", () => {
    const { services, note, line } = applyLocality(
      createTalkGrid(),
      createLocality(
        {},
        {
          note: "An example.",
          line: "Help ends where a whole team is needed.",
          groupings: {
            "getting-help": { now: ["A group"], planned: ["A second group"] },
            thriving: { now: ["A choir"], planned: [] },
          },
        },
      ),
    );
    expect(services).toEqual([
      { grouping: "thriving", now: ["A choir"], planned: [] },
      { grouping: "getting-help", now: ["A group"], planned: ["A second group"] },
    ]);
    expect([note, line]).toEqual(["An example.", "Help ends where a whole team is needed."]);
  });

  test("nothing is said of a grid or an option the place does not name", () => {
    const other = createLocality({ stranger: { offered: "yes" } });
    expect(applyLocality(createTalkGrid(), other).here.offers).toEqual([]);
    expect(applyLocality(createTalkGrid("sleep"), other)).toMatchObject({
      shown: { order: ["wait", "school", "course"], hidden: [] },
      here: { offers: [] },
    });
  });
});

describe("a place cannot change what a grid says", () => {
  test("not a word of it, whatever a file brings along", () => {
    const grid = freeze(createTalkGrid());
    const before = JSON.stringify(grid);
    const hostile = {
      ...createLocality({
        course: {
          offered: "yes",
          name: "The best course",
          answers: { involves: "Easy." },
        } as never,
        ["__proto__"]: { offered: "no", why } as never,
        constructor: { offered: "no", why } as never,
      }),
      questions: [{ id: "how-likely", answers: { course: { text: "It always helps." } } }],
      evidence: { "ev-1": { claim: "It always helps." } },
      options: [{ id: "course" }],
      title: "Another title",
    };
    const given = applyLocality(grid, readLocality(JSON.parse(JSON.stringify(hostile))));
    expect(JSON.stringify(grid)).toBe(before);
    expect(Object.keys(given).sort()).toEqual(["here", "services", "shown"]);
    expect(given.shown.order).toEqual(grid.options.map(({ id }) => id));
    expect(JSON.stringify(given.shown)).not.toContain("always helps");
    expect(given.here.offers).toEqual([{ option: "course", offered: "yes" }]);
  });
});

describe("the guard", () => {
  const wrong: [string, unknown, string][] = [
    ["no object", 7, "malformed"],
    ["a newer format", { ...createLocality(), format: 2 }, "unknown-format"],
    [
      "an offer that is none",
      createLocality({ course: { offered: "maybe" as never } }),
      "malformed",
    ],
    [
      "a wait without its day",
      createLocality({ course: { offered: "yes", wait: { say: "Long" } as never } }),
      "malformed",
    ],
    ["no grids", { ...createLocality(), grids: undefined }, "malformed"],
    [
      "a grouping that is a list",
      createLocality({}, { groupings: { thriving: [] as never } }),
      "malformed",
    ],
  ];
  test.each(wrong)("refuses %s", (_name, value, kind) => {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    expect(() => readLocality(copy)).toThrow(
      expect.objectContaining({ kind }) as CompiledGridError,
    );
    expect(validate(copy)).toBe(false);
  });

  test("takes what the schema takes", () => {
    const locality = createLocality({ course: { offered: "no", why } });
    expect(validate(locality)).toBe(true);
    expect(readLocality(locality)).toEqual(locality);
  });
});
