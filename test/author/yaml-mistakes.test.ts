import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { listProblems } from "./list-problems.ts";

test("a colon inside a value", () => {
  expect(listProblems("title: Feeling low: what can I try first?\nid: a\n")).toMatchInlineSnapshot(`
    "1:8-1:42 yaml-syntax
      This value holds a colon with a space after it, which would start a new name. Put the whole value in straight quotes.
      → "Feeling low: what can I try first?""
  `);
});

test("no space after a colon", () => {
  expect(listProblems("id: a\ntitle:Feeling low\n")).toMatchInlineSnapshot(`
    "2:1-2:18 yaml-syntax
      There is no space after the colon of "title:". Put one there.
      → title: Feeling low"
  `);
});

test("a name without a colon", () => {
  expect(listProblems("id: a\ntitle\nstatus: draft\n")).toMatchInlineSnapshot(`
    "2:1-2:6 yaml-syntax
      "title" is not followed by a colon. Expected a name, a colon and a space, as in "title: …". If it goes on from the line above, indent it more than that line."
  `);
});

test("a quote that is not closed", () => {
  expect(listProblems('id: a\ntitle: "Feeling low\nstatus: draft\nname: "x"\n'))
    .toMatchInlineSnapshot(`
    "2:8-2:20 yaml-syntax
      The quote that opens here is not closed before the text ends or goes back to the left. Put " at the end of the value."
  `);
});

test("an apostrophe in single quotes", () => {
  expect(listProblems("id: a\ntitle: 'don't wait'\nstatus: draft\n")).toMatchInlineSnapshot(`
    "2:8-2:20 yaml-syntax
      An apostrophe ends a value in single quotes. Put the value in double quotes, or write the apostrophe twice.
      → "don't wait""
  `);
});

test("curly quotes", () => {
  expect(listProblems("title: “Feeling low: what now”\n")).toMatchInlineSnapshot(`
    "1:8-1:9 yaml-syntax
      Curly quotes (“ ”) do not hold a value together: only straight ones do. Put " at both ends."
  `);
});

test("words after a closing quote", () => {
  expect(listProblems('say: "I want" something\nid: b\n')).toMatchInlineSnapshot(`
    "1:6-1:24 yaml-syntax
      "something" stands after the end of a value. A value that starts with a quote or a bracket ends where that closes: put the whole of it in quotes, or take the rest away.
      → '"I want" something'"
  `);
});

test("a tab", () => {
  expect(listProblems("need:\n\tlabel: x\n")).toMatchInlineSnapshot(`
    "2:1-2:2 yaml-syntax
      This line is indented with a tab. Indent with spaces, two for each step."
  `);
});

test("a line too far left", () => {
  expect(listProblems("need:\n  label: x\n summary: y\n")).toMatchInlineSnapshot(`
    "3:1-3:2 yaml-syntax
      "summary: y" is indented by 1 space, which fits no line above it. Give it as many spaces as the lines it belongs with."
  `);
});

test("a line too far right", () => {
  expect(listProblems("need:\n  label: x\n    summary: y\n")).toMatchInlineSnapshot(`
    "3:5-3:15 yaml-syntax
      "summary: y" is indented further than the line above it, which has its value already. Give both the same number of spaces; if it is text, put the whole value in straight quotes."
  `);
});

test("a line under the hyphen", () => {
  expect(listProblems("options:\n  - id: a\n  name: b\n")).toMatchInlineSnapshot(`
    "3:1-3:3 yaml-syntax
      "name: b" is indented by 2 spaces, which puts it under a hyphen. Start it with a hyphen too, or, if it belongs to that item, indent it by 2 more."
  `);
});

test("a list that turns into names", () => {
  expect(listProblems("- a\nb: c\n")).toMatchInlineSnapshot(`
    "2:1-2:5 yaml-syntax
      "b: c" does not go with the lines above it: a list holds lines that start with a hyphen, a group holds names with colons."
  `);
});

test("a bracket that is not closed", () => {
  expect(listProblems("ids: [a, b\nid: x\n")).toMatchInlineSnapshot(`
    "1:6-1:7 yaml-syntax
      The bracket "[" that opens here is never closed. Put "]" at its end. If the bracket belongs to text, put the whole value in quotes."
  `);
});

test("a bracket closed by another", () => {
  expect(listProblems("ids: [a, {b: c]}\n")).toMatchInlineSnapshot(`
    "1:15-1:16 yaml-syntax
      "]" stands where "}" is expected. If the bracket belongs to text, put the whole value in quotes."
  `);
});

test("a bracket closed twice", () => {
  expect(listProblems("ids: [a]]\n")).toMatchInlineSnapshot(`
    "1:9-1:10 yaml-syntax
      "]" closes a bracket that was never opened. If the bracket belongs to text, put the whole value in quotes."
  `);
});

test("a comma too many", () => {
  expect(listProblems("ids: [a,, b]\n")).toMatchInlineSnapshot(`
    "1:9-1:10 yaml-syntax
      There is a comma too many here. Take it out."
  `);
});

test("a comma too few", () => {
  expect(listProblems('ids: ["a" "b"]\n')).toMatchInlineSnapshot(`
    "1:11-1:12 yaml-syntax
      A comma is missing here between two things in brackets. If the bracket belongs to text, put the whole value in quotes."
  `);
});

test("a Markdown link as a value", () => {
  expect(listProblems("text: [A page](https://example.org) says so\n")).toMatchInlineSnapshot(`
    "1:7-1:44 yaml-syntax
      "(https://example.org) says so" stands after the end of a value. A value that starts with a quote or a bracket ends where that closes: put the whole of it in quotes, or take the rest away.
      → "[A page](https://example.org) says so""
  `);
});

test("emphasis as the start of a value", () => {
  expect(listProblems("text: *Yes*, it helps\n")).toMatchInlineSnapshot(`
    "1:7-1:12 yaml-syntax
      "*Yes*" would be read as a repeat of another value (an alias), which is not used here. If it is text, for example *emphasis*, put the whole value in quotes or on its own lines after |."
  `);
});

test("anchors, aliases and merge keys", () => {
  expect(listProblems("a: &x {b: 1}\nc:\n  <<: *x\n")).toMatchInlineSnapshot(`
    "1:4-1:6 yaml-syntax
      "&x" would be read as a name for repeating a value (an anchor), which is not used here. If it is text, put the whole value in quotes; if a value is needed twice, write it twice.
    3:7-3:9 yaml-syntax
      "*x" would be read as a repeat of another value (an alias), which is not used here. If it is text, for example *emphasis*, put the whole value in quotes or on its own lines after |."
  `);
});

test("a tag", () => {
  expect(listProblems("text: !important thing\n")).toMatchInlineSnapshot(`
    "1:7-1:17 yaml-syntax
      "!important" would be read as a type (a tag), which is not used here. If it is text, put the whole value in quotes."
  `);
});

test("a sign that cannot start a value", () => {
  expect(listProblems("text: @home\n")).toMatchInlineSnapshot(`
    "1:7-1:12 yaml-syntax
      A value cannot start with @ unless it is in quotes. Put the whole value in straight quotes.
      → "@home""
  `);
});

test("words after > or |", () => {
  expect(listProblems("text: > 5 of 100\n")).toMatchInlineSnapshot(`
    "1:7-1:17 yaml-syntax
      The text after | or > starts on the next line, indented. If the sign belongs to the text, put the whole value in quotes.
      → "> 5 of 100""
  `);
});

test("a backslash that means nothing", () => {
  expect(listProblems('text: "a \\d b"\n')).toMatchInlineSnapshot(`
    "1:10-1:12 yaml-syntax
      "\\d" means nothing between double quotes. Write two backslashes for one, or use single quotes."
  `);
});

test("a note without a space", () => {
  expect(listProblems('a: "b"#c\n')).toMatchInlineSnapshot(`
    "1:7-1:9 yaml-syntax
      A note starting with # needs a space before the #. If it is text, put the whole value in straight quotes."
  `);
});

test("several documents", () => {
  expect(listProblems("a: 1\n---\nb: 2\n")).toMatchInlineSnapshot(`
    "2:1-2:4 yaml-syntax
      Three hyphens start a second document here, and a file holds one. Take the line out, or make a second file."
  `);
});

test("three dots", () => {
  expect(listProblems("a: 1\n...\nb: 2\n")).toMatchInlineSnapshot(`
    "2:1-2:4 yaml-syntax
      Three dots end the file here. Take them out."
  `);
});

test("an instruction to YAML", () => {
  expect(listProblems("%YAML 1.2\n---\na: b\n")).toMatchInlineSnapshot(`
    "1:1-1:10 yaml-syntax
      "%YAML 1.2" would be read as an instruction to YAML, which is not used here. If it is text, put it in quotes; if not, take it out."
  `);
});

test("a question mark as a name", () => {
  expect(listProblems("? a\n: b\n")).toMatchInlineSnapshot(`
    "1:1-1:2 yaml-syntax
      A question mark with a space after it has a meaning of its own here. If it is text, put the whole value in quotes."
  `);
});

test("a name given twice", () => {
  expect(listProblems("need:\n  label: a\n  label: b\n")).toMatchInlineSnapshot(`
    "3:3-3:8 unique-ids
      "label" is given twice here: first on line 2. Only one can count. Keep one and take the other away."
  `);
});

test("a name that is a list", () => {
  expect(listProblems("[a, b]: c\n")).toMatchInlineSnapshot(`
    "1:1-1:7 yaml-syntax
      A name before a colon has to be one plain word, for example title. If this is text, put the whole value in quotes."
  `);
});

test("a name computers keep", () => {
  expect(listProblems("toString: a\n")).toMatchInlineSnapshot(`
    "1:1-1:9 yaml-syntax
      "toString" is a word computers keep for themselves. Use another name."
  `);
});

test("a name with an invisible space", () => {
  expect(listProblems("need:\n\u00a0\u00a0label: x\n")).toMatchInlineSnapshot(`
    "2:1-2:8 yaml-syntax
      The name "label" is written with a non-breaking space (U+00A0). Type this line again from its start, with plain spaces and signs."
  `);
});

test("a character that turns writing round", () => {
  expect(listProblems("a: x\u202ey\n")).toMatchInlineSnapshot(`
    "1:5-1:6 yaml-syntax
      An invisible sign that turns the direction of writing (U+202E) stands here. It can make the file read differently from what the computer reads. Delete it."
  `);
});

test("a control character", () => {
  expect(listProblems("a: x\u0001y\n")).toMatchInlineSnapshot(`
    "1:5-1:6 yaml-syntax
      A control character (U+0001) stands here. It cannot be seen or printed. Delete it."
  `);
});

test("half a character and a lost one", () => {
  expect(listProblems("a: \ud800\nb: \ufffd\n")).toMatchInlineSnapshot(`
    "1:4-1:5 yaml-syntax
      Half a character (U+D800) stands here. Delete it and type the character again.
    2:4-2:5 yaml-syntax
      The sign of a character that was lost when the file was saved (U+FFFD) stands here. Type it again and save the file as UTF-8."
  `);
});

test("an empty file", () => {
  expect(listProblems("")).toMatchInlineSnapshot(`
    "1:1-1:1 yaml-syntax
      Nothing is written here yet. The first line is "format: 1"."
  `);
});

test("several slips at once", () => {
  expect(listProblems("a: b: c\nd: @e\nf: g\n")).toMatchInlineSnapshot(`
    "1:4-1:8 yaml-syntax
      This value holds a colon with a space after it, which would start a new name. Put the whole value in straight quotes.
      → "b: c"
    2:4-2:6 yaml-syntax
      A value cannot start with @ unless it is in quotes. Put the whole value in straight quotes.
      → "@e""
  `);
});

test("nesting deeper than 32 is refused before it is parsed", () => {
  expect(listProblems("[".repeat(1000))).toMatchInlineSnapshot(`
    "1:33-1:34 yaml-syntax
      Lists and groups stand in one another more than 32 deep here. Is a sign repeated by mistake? If it is text, put the whole value in quotes."
  `);
  expect(listProblems("- ".repeat(1000))).toMatchInlineSnapshot(`
    "1:65-1:66 yaml-syntax
      Lists and groups stand in one another more than 32 deep here. Is a sign repeated by mistake? If it is text, put the whole value in quotes."
  `);
  expect(listProblems("a: ".repeat(1000))).toMatchInlineSnapshot(`
    "1:98-1:99 yaml-syntax
      Lists and groups stand in one another more than 32 deep here. Is a sign repeated by mistake? If it is text, put the whole value in quotes."
  `);
});

test("a file larger than 256 kB is refused", () => {
  expect(listProblems("a".repeat(300_000))).toMatchInlineSnapshot(`
    "1:1-1:1 yaml-syntax
      The file is larger than 256 kB. Split it, or take out what is not words."
  `);
});

test("names that objects are born with do no harm and stay in the tree as names", () => {
  const { value, problems } = readSource({
    path: "grid.yaml",
    text: "__proto__: {polluted: yes}\nconstructor: {prototype: 1}\n",
  });
  expect(problems).toEqual([]);
  expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("numbers, dates and words are read as YAML 1.2 reads them", () => {
  const text = 'a: 1\nb: 2026-11-22\nc: no\nd: "1.10"\ne: .inf\nf: true\ng:\nh: 0x10\n';
  expect(readSource({ path: "grid.yaml", text }).value).toEqual({
    a: 1,
    b: "2026-11-22",
    c: "no",
    d: "1.10",
    e: ".inf",
    f: true,
    g: null,
    h: 16,
  });
});

test("a # that cuts a sentence", () => {
  expect(
    listProblems(
      "a:\n  text: Low mood can go on #1. But not always\n  name: Wait and see # the first\n",
    ),
  ).toMatchInlineSnapshot(`
    "2:28-2:46 yaml-syntax
      "#1. But not always" is cut off this value: a # after a space starts a note. Put the words in quotes, or put the comment on its own line.
    3:22-3:33 yaml-syntax
      "# the first" is cut off this value: a # after a space starts a note. Put the words in quotes, or put the comment on its own line."
  `);
  const fine =
    'id: low # an id\nyear: 2012 # a year\nids: [a b, c] # a list\nsay: "Wait #1" # words\nb: A#1 b\n# On its own\nmore: |\n  No #1\n';
  expect(listProblems(fine)).toBe("");
});

test("a space that is no plain one, where YAML reads only plain ones", () => {
  expect(listProblems("status:\u00a0draft\nid: a\n")).toMatchInlineSnapshot(`
    "1:8-1:9 yaml-syntax
      Here stands a non-breaking space (U+00A0), where YAML reads only plain ones. Delete it and type the spaces of this line again."
  `);
  expect(listProblems("need:\n\u00a0\u00a0label: x\n  summary: y\n")).toMatchInlineSnapshot(`
    "2:1-2:2 yaml-syntax
      Here stands a non-breaking space (U+00A0), where YAML reads only plain ones. Delete it and type the spaces of this line again."
  `);
  expect(listProblems("options:\n  -\u202fid: a\n    name: b\n")).toMatchInlineSnapshot(`
    "2:4-2:5 yaml-syntax
      Here stands a non-breaking space (U+202F), where YAML reads only plain ones. Delete it and type the spaces of this line again."
  `);
  expect(listProblems("status\u00a0: draft\n")).toMatchInlineSnapshot(`
    "1:1-1:7 yaml-syntax
      The name "status" is written with a non-breaking space (U+00A0). Type this line again from its start, with plain spaces and signs."
  `);
});

test("signs of no width, and curly quotes, in a name", () => {
  expect(listProblems("sta\u200btus: draft\n")).toMatchInlineSnapshot(`
    "1:1-1:8 yaml-syntax
      The name "status" is written with a zero-width space (U+200B). Type this line again from its start, with plain spaces and signs."
  `);
  expect(listProblems("“status”: draft\n")).toMatchInlineSnapshot(`
    "1:1-1:9 yaml-syntax
      The name "status" is written with curly quotes (“ ”). Type this line again from its start, with plain spaces and signs."
  `);
  const { value } = readSource({ path: "grid.yaml", text: "a:\n  \u200bid: x\n" });
  expect(value).toEqual({ a: { id: "x" } });
});

test("words may hold such signs", () => {
  expect(listProblems("say: It costs 5\u00a0pounds, “he” said\nmore: ab\u200dc\n")).toBe("");
});

test("no space after a hyphen", () => {
  expect(listProblems("options:\n  -id: a\n    name: b\n")).toMatchInlineSnapshot(`
    "2:3-2:9 yaml-syntax
      There is no space after the hyphen of "-id". Put one there.
      → - id: a"
  `);
  expect(listProblems("options:\n  - id: a\n    name: b\n  -id: c\n    name: d\n"))
    .toMatchInlineSnapshot(`
    "4:3-4:9 yaml-syntax
      There is no space after the hyphen of "-id". Put one there.
      → - id: c"
  `);
  expect(listProblems("options:\n  -id: a\n")).toMatchInlineSnapshot(`
    "2:3-2:6 yaml-syntax
      There is no space after the hyphen of "-id". Put one there."
  `);
});

test("tabs on many lines are one problem", () => {
  const text = "need:\n\tlabel: x\n\tsummary: y\n\tcode:\n\t\tsystem: z\n";
  expect(listProblems(text)).toMatchInlineSnapshot(`
    "2:1-2:2 yaml-syntax
      This line is indented with a tab, as are 3 others. Indent with spaces, two for each step."
  `);
  expect(listProblems("options:\n  -\tid: a\n    name: b\n")).toMatchInlineSnapshot(`
    "2:4-2:5 yaml-syntax
      A tab stands after the hyphen. Put a space in its place."
  `);
  expect(listProblems("need:\n  label: x\n \tsummary: y\n")).toMatchInlineSnapshot(`
    "3:1-3:3 yaml-syntax
      This line is indented with a tab. Indent with spaces, two for each step."
  `);
});

test("a comma too few between names in brackets", () => {
  expect(listProblems("a: { text: It may be closed. basis: draft }\n")).toMatchInlineSnapshot(`
    "1:30-1:35 yaml-syntax
      "basis:" would start a new name inside a value in brackets. If it is one, put a comma before it; if it is text, put the whole value in straight quotes."
  `);
  expect(listProblems('a: { text: "It may be closed." basis: draft }\n')).toMatchInlineSnapshot(`
    "1:32-1:37 yaml-syntax
      A comma is missing here between two things in brackets. If the bracket belongs to text, put the whole value in quotes."
  `);
});

test("a Markdown link among names in brackets", () => {
  expect(
    listProblems("a:\n  b: { text: See [a page](https://example.org)., basis: draft }\n  c: d\n"),
  ).toMatchInlineSnapshot(`
    "2:18-2:19 yaml-syntax
      A comma is missing here between two things in brackets. If the bracket belongs to text, put the whole value in quotes."
  `);
});
