import { describe, expect, test } from "vitest";
import { compileGrid } from "../../src/compile/index.ts";
import { checkSample, type Edit } from "./check-sample.ts";

const before = compileGrid(checkSample());

test("it names its method and is the same every time", () => {
  expect(before.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(compileGrid(checkSample()).digest).toBe(before.digest);
});

describe("what a family reads changes it", () => {
  test.each<[string, Edit]>([
    ["a word of an answer", ["You start nothing new.", "You begin nothing new."]],
    ["words one tap away", ["Each talk is short.", "Each talk is brief."]],
    ["a question", ["What does it involve?", "What will I do?"]],
    ["a statement", ["I want to talk.", "I like to talk."]],
    ["an option's name", ["name: A guided course", "name: A course"]],
    ["a figure", ["count: 39", "count: 38"]],
    ["a source", ["A study of courses", "Another study"]],
    [
      "what the words rest on",
      [
        "It often passes with time., evidence: [ev-wait]",
        "It often passes with time., evidence: [ev-course]",
      ],
    ],
    ["where a link leads", ["https://example.org/records", "https://example.org/notes"]],
  ])("%s", (_name, edit) => {
    expect(compileGrid(checkSample(edit)).digest).not.toBe(before.digest);
  });
});

describe("what stands around it does not", () => {
  test.each<[string, Edit[]]>([
    ["the title", [["Feeling low: what can I try?", "Low: what now?"]]],
    ["the version", [['version: "1.0.0"', 'version: "1.0.1"']]],
    ["the dates", [['reviewBy: "2027-11-22"', 'reviewBy: "2028-11-22"']]],
    [
      "comparing evidence with its source again",
      [['checkedOn: "2026-11-22"', 'checkedOn: "2026-11-01"']],
    ],
    ["a note for authors", [["note: Read twice.", "note: Read three times."]]],
    ["a comment", [["format: 1\nid: try-first", "# A comment\nformat: 1\nid: try-first"]]],
    [
      "how the Markdown is laid out",
      [["You meet a **trained** person.\n", "You meet a __trained__\n          person.\n"]],
    ],
    [
      "the order of keys and answers",
      [
        ["      wait: { basis: not-known }\n", ""],
        [
          "        chance: { from: ev-course }\n",
          "        chance: { from: ev-course }\n      wait: { basis: not-known }\n",
        ],
        ["kind: talking-therapy, covers: [course]", "covers: [course], kind: talking-therapy"],
      ],
    ],
  ])("%s", (_name, edits) => {
    expect(compileGrid(checkSample(...edits)).digest).toBe(before.digest);
  });

  test("contacts, which have a digest of their own", () => {
    const after = compileGrid(checkSample(["place: The library", "place: The hall"]));
    expect(after.digest).toBe(before.digest);
    expect(after.contactsDigest).not.toBe(before.contactsDigest);
  });
});
