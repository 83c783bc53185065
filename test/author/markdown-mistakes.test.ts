import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { listProblems } from "./list-problems.ts";
import { walk } from "./read-walk.ts";

/** The problems of the sample grid after one slip. */
function listAfter(change: (text: string) => string): string {
  const changed = change(walk.markdown);
  expect(changed).not.toBe(walk.markdown);
  return listProblems(changed, "grids/walk/grid.md");
}

test("no front matter", () => {
  expect(listAfter((text) => text.slice(4))).toMatchInlineSnapshot(`
    "1:1-1:1 markdown-structure
      The file has to start with a line of three hyphens (---), then everything but the answers as in grid.yaml, then three hyphens again."
  `);
});

test("front matter without an end", () => {
  expect(listAfter((text) => text.replace("---\n\n## How", "\n## How"))).toMatchInlineSnapshot(`
    "1:1-1:4 markdown-structure
      The part that starts with this line of three hyphens has no end. Put a line of three hyphens (---) before the first ## heading."
  `);
});

test("a slip in the front matter", () => {
  expect(listAfter((text) => text.replace("id: walk-or-ride", "id: walk: ride")))
    .toMatchInlineSnapshot(`
    "3:5-3:15 yaml-syntax
      This value holds a colon with a space after it, which would start a new name. Put the whole value in straight quotes.
      → "walk: ride""
  `);
});

test("a heading that is nearly a question", () => {
  expect(listAfter((text) => text.replace("## How fast is it", "## How fast was it")))
    .toMatchInlineSnapshot(`
    "25:4-25:20 markdown-structure
      There is no question "How fast was it?". A ## heading is the \`ask\` of a question at the top of the file, word for word. Did you mean "How fast is it?"?
      → How fast is it?"
  `);
});

test("a heading that is no question", () => {
  expect(listAfter((text) => text.replace("## How fast is it?", "## Something else")))
    .toMatchInlineSnapshot(`
    "25:4-25:18 markdown-structure
      There is no question "Something else". A ## heading is the \`ask\` of a question at the top of the file, word for word."
  `);
});

test("a heading that is nearly an option", () => {
  expect(listAfter((text) => text.replace("### Ride a bicycle", "### Ride a bike")))
    .toMatchInlineSnapshot(`
    "43:5-43:16 markdown-structure
      There is no option "Ride a bike". A ### heading is the \`name\` of an option at the top of the file, word for word. Did you mean "Ride a bicycle"?
      → Ride a bicycle"
  `);
});

test("a heading without a space", () => {
  expect(listAfter((text) => text.replace("## What does", "##What does"))).toMatchInlineSnapshot(`
    "50:1-50:33 markdown-structure
      "##What does it cost: all in all?" needs a space after the #."
  `);
});

test("a heading with one #", () => {
  expect(listAfter((text) => text.replace("## What does", "# What does"))).toMatchInlineSnapshot(`
    "50:1-50:33 markdown-structure
      A heading with one # has no place here: the title stands at the top of the file. Use ## for a question and ### for an option."
  `);
});

test("a heading with four #", () => {
  expect(listAfter((text) => text.replace("About as fast", "#### A detail\n\nAbout as fast")))
    .toMatchInlineSnapshot(`
    "29:1-29:14 markdown-structure
      A heading has ## for a question or ### for an option, no more: an answer holds no headings."
  `);
});

test("an empty heading", () => {
  expect(listAfter((text) => text.replace("### Ride a bicycle\n\nA bi", "###\n\nA bi")))
    .toMatchInlineSnapshot(`
    "52:1-52:4 markdown-structure
      This heading is empty. Write an option's name after the #."
  `);
});

test("a question answered twice", () => {
  expect(
    listAfter((text) => text.replace("## What does it cost: all in all?", "## How fast is it?")),
  ).toMatchInlineSnapshot(`
    "50:4-50:19 markdown-structure
      "How fast is it?" stands here a second time: first on line 25. Keep one of them."
  `);
});

test("an option answered twice", () => {
  expect(listAfter((text) => text.replace("### Ride a bicycle\n\nYou", "### Walk as now\n\nYou")))
    .toMatchInlineSnapshot(`
    "43:5-43:16 markdown-structure
      "Walk as now" stands here a second time: first on line 27. Keep one of them."
  `);
});

test("an option before the first question", () => {
  expect(listAfter((text) => text.replace("## How fast is it?\n", ""))).toMatchInlineSnapshot(`
    "26:5-26:16 markdown-structure
      The option "Walk as now" stands before the first question. Put a ## heading with a question above it.
    42:5-42:19 markdown-structure
      The option "Ride a bicycle" stands before the first question. Put a ## heading with a question above it."
  `);
});

test("text before the first answer", () => {
  expect(
    listAfter((text) => text.replace("## How fast", "Hello there.\n\nAnd again.\n\n## How fast")),
  ).toMatchInlineSnapshot(`
    "25:1-25:13 markdown-structure
      Text stands before the first answer. Put a ## heading with a question and a ### heading with an option's name above it."
  `);
});

test("text under no option", () => {
  expect(listAfter((text) => text.replace("### Walk as now", "Hello there.\n\n### Walk as now")))
    .toMatchInlineSnapshot(`
    "27:1-27:13 markdown-structure
      Text stands under the question "How fast is it?" but under no option. Put a ### heading with an option's name above it."
  `);
});

test("an answer that rests on nothing", () => {
  expect(listAfter((text) => text.replace("::not-known\n", "It depends.\n")))
    .toMatchInlineSnapshot(`
    "59:5-59:16 markdown-structure
      The answer for "Walk as now" does not say what it rests on. Add ::evidence{ids="…"}, ::consensus{body="…" year=… link=…}, ::not-known or ::draft below it."
  `);
});

test("a directive that does not exist", () => {
  expect(listAfter((text) => text.replace("::not-known", "::notknown"))).toMatchInlineSnapshot(`
    "61:1-61:11 markdown-structure
      There is no directive ::notknown. Did you mean ::not-known?
      → ::not-known"
  `);
});

test("an attribute that does not exist", () => {
  expect(listAfter((text) => text.replace("arm=walkers", "side=walkers"))).toMatchInlineSnapshot(`
    "41:22-41:26 markdown-structure
      ::chance has no "side". It knows from, arm, against."
  `);
});

test("an attribute given twice", () => {
  expect(listAfter((text) => text.replace("arm=walkers", "from=walkers"))).toMatchInlineSnapshot(`
    "41:22-41:26 markdown-structure
      "from" is given twice here. Keep one."
  `);
});

test("curly quotes in a directive", () => {
  expect(listAfter((text) => text.replace('"The Walking Club"', "“The Walking Club”")))
    .toMatchInlineSnapshot(`
    "47:23-47:77 markdown-structure
      "Walking Club” year=2019 link=https://ex…" cannot be read. Expected key=value, or key="value" where the value has spaces. Use straight quotes, not curly ones."
  `);
});

test("a quote that is not closed in a directive", () => {
  expect(listAfter((text) => text.replace('"The Walking Club"', '"The Walking Club')))
    .toMatchInlineSnapshot(`
    "47:13-47:76 markdown-structure
      "body="The Walking Club year=2019 link=h…" cannot be read. Expected key=value, or key="value" where the value has spaces."
  `);
});

test("a bracket that is not closed in a directive", () => {
  expect(listAfter((text) => text.replace("{ids=wr-003}", "{ids=wr-003"))).toMatchInlineSnapshot(`
    "57:11-57:22 markdown-structure
      The curly bracket of ::evidence is not closed at the end of the line. Put } there."
  `);
});

test("a directive with words after it", () => {
  expect(listAfter((text) => text.replace("::draft", "::draft for now"))).toMatchInlineSnapshot(`
    "56:8-56:16 markdown-structure
      "for now" stands after ::draft. What belongs to it goes in curly brackets, as in ::chance{from=…}; text goes on a line of its own."
  `);
});

test("evidence without ids", () => {
  expect(listAfter((text) => text.replace("{ids=wr-003}", ""))).toMatchInlineSnapshot(`
    "57:1-57:11 markdown-structure
      ::evidence names no entry. Write the ids from the evidence register: ::evidence{ids="lm-001 lm-002"}."
  `);
});

test("a directive with one colon", () => {
  expect(listAfter((text) => text.replace("::draft", ":draft"))).toMatchInlineSnapshot(`
    "56:1-56:7 markdown-structure
      ":draft" starts with one colon. A directive has two.
      → ::draft"
  `);
});

test("a directive with three colons", () => {
  expect(listAfter((text) => text.replace("::draft", ":::draft"))).toMatchInlineSnapshot(`
    "56:1-56:9 markdown-structure
      ":::draft" cannot be read: a directive has two colons, as in ::evidence{…}. Three colons are only for :::more and the ::: that ends it."
  `);
});

test("a directive without a name", () => {
  expect(listAfter((text) => text.replace("::draft", ":: draft"))).toMatchInlineSnapshot(`
    "56:1-56:9 markdown-structure
      A name is expected right after the colons, for example ::evidence{ids="…"}."
  `);
});

test("a directive in a line of words", () => {
  expect(listAfter((text) => text.replace("[the map]", "[the map] ::evidence{ids=wr-001}")))
    .toMatchInlineSnapshot(`
      "45:1-45:91 markdown-structure
        A directive stands on a line of its own, with nothing before or after it."
    `);
});

test("a directive twice", () => {
  expect(listAfter((text) => text.replace("::draft\n", "::draft\n::draft\n")))
    .toMatchInlineSnapshot(`
    "57:1-57:8 markdown-structure
      ::draft stands twice in this answer. Put everything in one."
  `);
});

test("draft and not known at once", () => {
  expect(listAfter((text) => text.replace("::draft\n", "::draft\n::not-known\n")))
    .toMatchInlineSnapshot(`
    "56:1-56:8 markdown-structure
      An answer is either ::draft or ::not-known. Keep one."
  `);
});

test("a directive under no option", () => {
  expect(listAfter((text) => text.replace("### Walk as now", "::draft\n\n### Walk as now")))
    .toMatchInlineSnapshot(`
    "27:1-27:8 markdown-structure
      ::draft stands under the question "How fast is it?" but under no option. Put a ### heading with an option's name above it."
  `);
});

test("more with two colons", () => {
  expect(listAfter((text) => text.replace(":::more", "::more"))).toMatchInlineSnapshot(`
    "31:1-31:7 markdown-structure
      The longer text starts with three colons (:::more) and ends with a line of three colons (:::)."
  `);
});

test("more with words on its line", () => {
  expect(listAfter((text) => text.replace(":::more", ":::more about it"))).toMatchInlineSnapshot(`
    "31:1-31:17 markdown-structure
      ":::more about it" cannot be read: write :::more alone on its line. Three colons are only for :::more and the ::: that ends it."
  `);
});

test("more that is not closed", () => {
  expect(
    listAfter((text) =>
      text
        .replace("all\n\n:::\n", "all\n")
        .replace(
          '::evidence{ids="wr-001 wr-002"}\n::chance{from=wr-002 arm=walkers against=riders}',
          "",
        )
        .replace("About", "::draft\n\nAbout"),
    ),
  ).toMatchInlineSnapshot(`
    "33:1-33:8 markdown-structure
      ":::more" is not closed. Put a line of three colons (:::) at the end of the longer text."
  `);
});

test("a directive inside more", () => {
  expect(listAfter((text) => text.replace("all\n\n:::\n", "all\n"))).toMatchInlineSnapshot(`
    "38:1-38:32 markdown-structure
      ::evidence stands inside the longer text. Put the ::: that ends :::more above it."
  `);
});

test("more closed twice", () => {
  expect(listAfter((text) => text.replace("all\n\n:::\n", "all\n\n:::\n:::\n")))
    .toMatchInlineSnapshot(`
    "39:1-39:4 markdown-structure
      This line closes ":::more", but none is open. Take it out, or put :::more where the longer text starts."
  `);
});

test("more twice", () => {
  expect(listAfter((text) => text.replace("all\n\n:::\n", "all\n\n:::\n\n:::more\nWords.\n:::\n")))
    .toMatchInlineSnapshot(`
    "40:1-40:8 markdown-structure
      This answer has a ":::more" already. Put both texts in one."
  `);
});

test("more with nothing in it", () => {
  expect(listAfter((text) => text.replace("::draft\n", ":::more\n:::\n::draft\n")))
    .toMatchInlineSnapshot(`
    "56:1-56:8 markdown-structure
      There is nothing in this ":::more". Write the longer text, or take it out."
  `);
});

test("answers in the front matter", () => {
  expect(listAfter((text) => text.replace("kinds: [time]", "kinds: [time]\n    answers: {}")))
    .toMatchInlineSnapshot(`
    "20:5-20:12 markdown-structure
      In a Markdown file the answers stand below, under ## and ### headings. Move these there."
  `);
});

test("Windows line ends change no place", () => {
  const slip = (text: string) => text.replace("::not-known", "::notknown");
  const windows = (text: string) => slip(text).replaceAll("\n", "\r\n");
  expect(listAfter(windows)).toBe(listAfter(slip));
});

test("a basis that is not said, and one said twice", () => {
  expect(listAfter((text) => text.replace("::not-known", "::basis"))).toMatchInlineSnapshot(`
    "61:1-61:8 markdown-structure
      ::basis does not say which. Write it as ::basis{is=evidence}."
  `);
  expect(listAfter((text) => text.replace("::not-known", "::not-known\n::basis{is=evidence}")))
    .toMatchInlineSnapshot(`
    "62:1-62:8 markdown-structure
      ::basis and ::not-known both say what this rests on. Keep one."
  `);
});

test("a comment on lines of its own is no part of an answer; one in a line of words is HTML like any other", () => {
  const commented = walk.markdown
    .replace("About as fast", "<!-- For\nthe next reader: -->\nAbout as fast")
    .replace("## What does it cost", "<!-- Costs of 2026. -->  \n\n## What does it cost");
  const read = (text: string) => readSource({ path: "grids/walk/grid.md", text });
  expect(read(commented).problems).toEqual([]);
  expect(read(commented).value).toEqual(read(walk.markdown).value);
  const inWords = walk.markdown.replace("About as fast", "About <!-- really? --> as fast");
  expect(JSON.stringify(read(inWords).value)).toContain("About <!-- really? --> as fast");
  const unclosed = walk.markdown.replace("About as fast", "<!-- As\nfast");
  expect(JSON.stringify(read(unclosed).value)).toContain("<!-- As");
});
