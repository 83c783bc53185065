import type { Root } from "mdast";

/** Any sign that means something to Markdown wherever it stands, and any space but a single one between words. */
const meansSomething = /[*_[\]<>`\\~]|&(?=[#a-z\d]{1,40};)|[^\S ]| {2}|^ | $/i;
/** What makes the start of a line a heading, a list, a rule or the line under a heading. */
const opensBlock = /^(?:[-+#=]|\d{1,9}[.)])/;

/**
 * Reads a cell that is one line of plain words, as most are, without the Markdown parser, which takes most
 * of the time that reading a grid takes.
 * @returns the very tree that the parser would make; undefined where the words hold anything it might read as more.
 */
export function parsePlainWords(markdown: string): Root | undefined {
  if (markdown === "" || meansSomething.test(markdown) || opensBlock.test(markdown)) {
    return undefined;
  }
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: markdown.length + 1, offset: markdown.length },
  });
  const text = { type: "text" as const, value: markdown, position: position() };
  return {
    type: "root",
    children: [{ type: "paragraph", children: [text], position: position() }],
    position: position(),
  };
}
