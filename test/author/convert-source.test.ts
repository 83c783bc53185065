import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertSource, readSource, type Source } from "../../src/author/index.ts";
import { walk } from "./read-walk.ts";

const shipped = readdirSync("grids")
  .flatMap((id) => [`grids/${id}/grid.yaml`, `grids/${id}/grid.md`])
  .filter((path) => existsSync(path));

function read(path: string, text: string): Source {
  return readSource({ path, text });
}

/** The grid in its other form, read. */
function turn(source: Source): Source {
  const { form, text, problems } = convertSource(source);
  expect(problems).toEqual([]);
  return read(`grids/walk/grid.${form === "yaml" ? "yaml" : "md"}`, text ?? "");
}

describe.each(shipped)("%s", (path) => {
  const source = read(path, readFileSync(path, "utf8"));
  const there = turn(source);
  const back = turn(there);

  test("is the same tree and the same prose in its other form, and back again", () => {
    expect(there.value).toEqual(source.value);
    expect(back.value).toEqual(source.value);
    expect([...there.prose.keys()].sort()).toEqual([...source.prose.keys()].sort());
    for (const [pointer, { root }] of source.prose) {
      expect(there.prose.get(pointer)?.root, pointer).toEqual(root);
    }
  });

  test("keeps all its comments, the line for editors first", () => {
    expect([convertSource(source).lost, convertSource(there).lost]).toEqual([[], []]);
    const line = "# yaml-language-server: $schema=../../schemas/grid.schema.json\n";
    const first = source.form === "yaml" ? [line, `---\n${line}`] : [`---\n${line}`, line];
    expect([source, there].map(({ text }, at) => text.startsWith(first[at] ?? ""))).toEqual([
      true,
      true,
    ]);
  });
});

test("a grid written by hand comes back letter for letter", () => {
  const path = "grids/feeling-low-first-steps/grid.yaml";
  const source = read(path, readFileSync(path, "utf8"));
  expect(turn(turn(source)).text).toBe(source.text);
});

test("YAML becomes the Markdown a person would write", () => {
  const source = read("grids/walk/grid.yaml", walk.yaml);
  expect(turn(source).text).toMatchInlineSnapshot(`
    "---
    format: 1
    id: walk-or-ride
    version: "0.1.0"
    title: "Going to school: walk or ride?"
    options:
      - id: walk
        name: Walk as now
      - id: ride
        name: Ride a bicycle
    alongside:
      - id: reflector
        name: Something bright
        text: Wear something *bright*, whichever way you go.
        basis: draft
    questions:
      - id: how-fast
        ask: How fast is it?
        kinds: [time]
      - id: how-dear
        ask: "What does it cost: all in all?"
        kinds: [other]
    ---

    ## How fast is it?

    ### Walk as now

    About as fast as you like.

    :::more

    Two things count:

    - the hill
    - the **weather**, most of all

    :::

    ::evidence{ids="wr-001 wr-002"}
    ::chance{from=wr-002 arm=walkers against=riders}

    ### Ride a bicycle

    You don't need "much" time. See [the map](https://example.org/map).

    ::consensus{body="The Walking Club" year=2019 link="https://example.org/a?b=c"}
    ::evidence{ids="wr-001"}

    ## What does it cost: all in all?

    ### Ride a bicycle

    A bicycle, and "repairs".

    ::draft
    ::evidence{ids="wr-003"}

    ### Walk as now

    ::not-known
    "
  `);
});

test("Markdown becomes the YAML a person would write", () => {
  const source = read("grids/walk/grid.md", walk.markdown);
  expect(turn(source).text).toMatchInlineSnapshot(`
    "format: 1
    id: walk-or-ride
    version: "0.1.0"
    title: "Going to school: walk or ride?"
    options:
      - id: walk
        name: Walk as now
      - id: ride
        name: Ride a bicycle
    alongside:
      - id: reflector
        name: Something bright
        text: Wear something *bright*, whichever way you go.
        basis: draft
    questions:
      - id: how-fast
        ask: How fast is it?
        kinds: [time]
        answers:
          walk:
            text: About as fast as you like.
            more: |-
              Two things count:

              - the hill
              - the **weather**, most of all
            basis: evidence
            evidence: [wr-001, wr-002]
            chance: { from: wr-002, arm: walkers, against: riders }
          ride:
            text: You don't need "much" time. See [the map](https://example.org/map).
            basis: consensus
            consensus: { body: The Walking Club, year: 2019, link: "https://example.org/a?b=c" }
            evidence: [wr-001]

      - id: how-dear
        ask: "What does it cost: all in all?"
        kinds: [other]
        answers:
          ride:
            text: A bicycle, and "repairs".
            basis: draft
            evidence: [wr-003]
          walk:
            basis: not-known
    "
  `);
});

test("every comment of an answer is kept above what it speaks of", () => {
  const source = read(
    "grids/walk/grid.yaml",
    `# First of all.
options:
  - { id: walk, name: Walk } # as now
questions:
  # About the question.
  - id: how-fast
    ask: How fast?
    # About the answers.
    answers:
      # About walking.
      walk: # beside it
        # About the text.
        text: Slow. # said so
        basis: evidence
        # About the evidence:
        # two lines.
        evidence:
          - wr-001 # the first
          - wr-002
        # After all of it.
# At the end.
`,
  );
  const there = turn(source);
  expect(there.text).toMatchInlineSnapshot(`
    "---
    # First of all.
    options:
      - { id: walk, name: Walk } # as now
    questions:
      # About the question.
      - id: how-fast
        ask: How fast?
    ---

    <!-- About the answers. -->

    ## How fast?

    <!-- About walking. -->

    ### Walk

    <!--
    beside it
    About the text.
    said so
    -->
    Slow.

    <!--
    About the evidence:
    two lines.
    the first
    -->
    ::evidence{ids="wr-001 wr-002"}
    <!--
    After all of it.
    At the end.
    -->
    "
  `);
  expect(turn(there).text).toMatchInlineSnapshot(`
    "# First of all.
    options:
      - { id: walk, name: Walk } # as now
    questions:
      # About the question.
      - id: how-fast
        ask: How fast?
        # About the answers.
        answers:
          # About walking.
          walk:
            # beside it
            # About the text.
            # said so
            text: Slow.
            basis: evidence
            # About the evidence:
            # two lines.
            # the first
            evidence: [wr-001, wr-002]

    # After all of it.
    # At the end.
    "
  `);
});

test("a comment that cannot stand in Markdown is named", () => {
  const text = walk.yaml.replace("      walk:", "      # An arrow --> here.\n      walk:");
  const { lost, text: written } = convertSource(read("grids/walk/grid.yaml", text));
  expect(written).not.toContain("An arrow");
  expect(lost).toEqual([
    {
      words: "An arrow --> here.",
      line: text.split("\n").indexOf("      # An arrow --> here.") + 1,
    },
  ]);
});

/** A small grid with one answer. */
function writeGrid(answer: string): string {
  return `options:\n  - { id: walk, name: Walk }\nquestions:\n  - id: fast\n    ask: How fast?\n    answers:\n      walk: ${answer}\n`;
}

test.each([
  [
    "evidence beside what a body advises",
    '{ text: A., basis: evidence, consensus: { body: B, year: 2019, link: "https://a.example/" }, evidence: [e-1] }',
  ],
  ["a body without evidence", "{ text: A., basis: consensus, consensus: { body: B, year: 2019 } }"],
  ["agreement without its body", "{ text: A., basis: consensus }"],
  [
    "agreement that cites evidence, without its body",
    "{ text: A., basis: consensus, evidence: [e-1] }",
  ],
  ["evidence that is not named", "{ text: A., basis: evidence }"],
  ["nothing known, and what there is", "{ more: A., basis: not-known, evidence: [e-1] }"],
  ["nothing known, and what a body says", "{ basis: not-known, consensus: { body: B } }"],
  [
    "a draft with evidence and a body",
    "{ text: A., basis: draft, consensus: { body: B }, evidence: [e-1, e-2] }",
  ],
  ["a basis nobody knows", "{ text: A., basis: hearsay }"],
  [
    "figures of one arm",
    "{ text: A., basis: evidence, evidence: [e-1], chance: { from: e-1, arm: a, against: b } }",
  ],
  [
    "a body with quotation marks",
    `{ text: A., basis: consensus, consensus: { body: 'The "Walk" Club' } }`,
  ],
  [
    "a body with both kinds",
    `{ text: A., basis: consensus, consensus: { body: "The \\"Walk\\" Club's &quot;" } }`,
  ],
  [
    "an address with signs",
    `{ text: A., basis: consensus, consensus: { link: "https://a.example/?a=1&amp;b={2}#c" } }`,
  ],
  ["paragraphs and lists", '{ text: "One.\\n\\n- a\\n- b", more: "- c\\n\\n  d", basis: draft }'],
])("both forms can say: %s", (_name, answer) => {
  const source = read("grids/walk/grid.yaml", writeGrid(answer));
  expect(source.problems).toEqual([]);
  const there = turn(source);
  expect(there.value).toEqual(source.value);
  expect(turn(there).value).toEqual(source.value);
});

test("questions and options with the same words are told apart by their ids", () => {
  const text = `options:
  - { id: walk, name: Go }
  - { id: ride, name: Go }
questions:
  - { id: fast, ask: How?, answers: { walk: { text: A., basis: draft }, ride: { text: B., basis: draft } } }
  - { id: dear, ask: How?, answers: { walk: { text: C., basis: draft }, ride: { text: D., basis: draft } } }
  - { id: odd, ask: "What is C #", answers: { walk: { text: E., basis: draft }, ride: { text: F., basis: draft } } }
`;
  const source = read("grids/walk/grid.yaml", text);
  const there = turn(source);
  expect(there.text).toContain("## dear\n\n### walk\n\nC.\n");
  expect(there.value).toEqual(source.value);
  expect(turn(there).value).toEqual(source.value);
});

test.each([
  ["## A heading", "##"],
  ["::draft", "::"],
  [":more of this", ":"],
  ["<!-- A comment -->", "<!--"],
])("words that Markdown would read as a sign are named: %s", (line, sign) => {
  const text = writeGrid(JSON.stringify({ text: `A.\n${line}`, basis: "draft" }));
  const { text: written, problems } = convertSource(read("grids/walk/grid.yaml", text));
  expect(written).toBeUndefined();
  expect(problems).toMatchObject([
    {
      rule: "yaml-syntax",
      message: `A line of this text starts with "${sign}", which has a meaning of its own in the Markdown form. Start the line with a word.`,
      place: { start: { line: 7 } },
    },
  ]);
});

test("words with nothing Markdown could carry are named too", () => {
  const text = writeGrid('{ text: "One.\\rTwo.", basis: draft }');
  expect(convertSource(read("grids/walk/grid.yaml", text))).toMatchObject({
    text: undefined,
    problems: [{ place: { start: { line: 7 } } }],
  });
});

test("a file that cannot be read comes back with its own problems", () => {
  const source = read("grids/walk/grid.yaml", "id: [");
  expect(convertSource(source)).toEqual({
    form: "markdown",
    text: undefined,
    problems: source.problems,
    lost: [],
  });
});

test("any words come back as they were, or are named", () => {
  const words = fc
    .array(
      fc.constantFrom(
        "a",
        " ",
        "\n",
        "#",
        ":",
        "-",
        "<!--",
        "-->",
        '"',
        "'",
        "::",
        "---",
        "é",
        "\t",
        "{",
        "}",
        "&",
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => `A${parts.join("")}b`);
  fc.assert(
    fc.property(words, words, (text, more) => {
      const source = read(
        "grids/walk/grid.yaml",
        writeGrid(JSON.stringify({ text, more, basis: "draft" })),
      );
      if (source.problems.length > 0) return;
      const { text: written, problems } = convertSource(source);
      if (written === undefined) expect(problems).not.toEqual([]);
      else expect(turn(read("grids/walk/grid.md", written)).value).toEqual(source.value);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test.each(["yaml", "markdown"] as const)(
  "whatever is changed in %s, it is turned into the same tree or named",
  (form) => {
    const text = walk[form];
    const pieces = [
      "",
      "\n",
      " ",
      "- ",
      ": ",
      "#",
      "[",
      "{",
      '"',
      "::draft\n",
      "## ",
      "### ",
      "<!-- ",
      "-->\n",
      "null",
      "7",
      "&quot;",
    ];
    const change = fc.tuple(fc.nat(text.length), fc.nat(12), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce(
          (all, [at, length, piece]) => all.slice(0, at) + piece + all.slice(at + length),
          text,
        );
        const path = `grids/walk/grid.${form === "yaml" ? "yaml" : "md"}`;
        const source = read(path, changed);
        const { text: written, problems } = convertSource(source);
        if (written === undefined) expect(problems).not.toEqual([]);
        else expect(turn(source).value).toEqual(source.value);
      }),
      { seed: 2, numRuns: 80 },
    );
  },
);
