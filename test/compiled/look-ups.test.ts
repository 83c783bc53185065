import { expect, test } from "vitest";
import { findAnswer, toPlainText, type ProseNode } from "../../src/compiled/index.ts";
import { createSampleGrid } from "./sample-grid.ts";

const say = (value: string): ProseNode => ({ type: "text", value });
const paragraph = (...children: ProseNode[]): ProseNode => ({ type: "paragraph", children });
const item = (...children: ProseNode[]): ProseNode => ({ type: "item", children });
const list = (ordered: boolean, ...children: ProseNode[]): ProseNode => ({
  type: "list",
  ordered,
  children,
});

test("an answer is found by its question and option", () => {
  expect(findAnswer(createSampleGrid(), "how-likely", "wait")?.basis).toBe("not-known");
});

test.each([
  ["how-likely", "nobody"],
  ["nothing", "wait"],
  ["how-likely", "toString"],
])("there is no answer to %s by %s", (question, option) => {
  expect(findAnswer(createSampleGrid(), question, option)).toBeUndefined();
});

test("prose reads well as plain text", () => {
  const prose = [
    paragraph(say("Ask "), { type: "strong", children: [say("early")] }, say(".")),
    list(
      false,
      item(say("One "), { type: "emphasis", children: [say("small")] }, say(" step")),
      item(paragraph(say("Two")), paragraph(say("more"))),
      item(say("Three"), list(true, item(say("first")), item(say("then")))),
    ),
    paragraph({ type: "link", href: "https://example.org/a", children: [say("Read on")] }),
  ];
  expect(toPlainText(prose)).toMatchInlineSnapshot(`
    "Ask early.

    - One small step
    - Two
      more
    - Three
      1. first
      2. then

    Read on (https://example.org/a)"
  `);
});

test("an address that is its own words is written once", () => {
  const link = (href: string, words: string): ProseNode => ({
    type: "link",
    href,
    children: [say(words)],
  });
  expect(
    toPlainText([
      paragraph(link("mailto:a@example.org", "a@example.org")),
      paragraph(link("https://example.org", "https://example.org")),
      paragraph(link("mailto:a@example.org", "Write to us")),
    ]),
  ).toMatchInlineSnapshot(`
    "a@example.org

    https://example.org

    Write to us (a@example.org)"
  `);
});
