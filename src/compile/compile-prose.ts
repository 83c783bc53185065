import type { Nodes, RootContent } from "mdast";
import { isSafeAddress, type Prose, type ProseNode } from "../compiled/index.ts";
import { CompileError } from "./compile-error.ts";

/**
 * Turns the Markdown of one cell into the small tree that pages walk.
 *
 * The end of a line, soft or hard, becomes one space: a cell is as wide as the page makes it. An item
 * that holds one paragraph holds its words directly, whether or not its list was written with
 * empty lines.
 *
 * @param where the cell, for the message of an error
 * @throws {CompileError} at anything check refuses: HTML, images, headings, code, other links
 */
export function compileProse(root: Nodes, where: string): Prose {
  return compileChildren(root, where);
}

function compileChildren(parent: Nodes, where: string): ProseNode[] {
  const nodes: ProseNode[] = [];
  for (const child of "children" in parent ? parent.children : []) {
    const node = compileNode(child, where);
    const last = nodes.at(-1);
    // A hard break became a space between two texts: one text again.
    if (node.type === "text" && last?.type === "text") {
      last.value = joinTexts(last.value ?? "", node.value ?? "");
    } else nodes.push(node);
  }
  return nodes;
}

function joinTexts(before: string, after: string): string {
  return before.endsWith(" ") ? before + after.trimStart() : before + after;
}

function compileNode(node: RootContent, where: string): ProseNode {
  switch (node.type) {
    case "text":
      return { type: "text", value: node.value.replace(/\s*\n\s*/g, " ") };
    case "break":
      return { type: "text", value: " " };
    case "paragraph":
    case "strong":
    case "emphasis":
      return { type: node.type, children: compileChildren(node, where) };
    case "link":
      if (!isSafeAddress(node.url)) throw new CompileError(where, `a link to ${node.url}`);
      return { type: "link", href: lowerScheme(node.url), children: compileChildren(node, where) };
    case "list":
      return {
        type: "list",
        ordered: node.ordered === true,
        children: compileChildren(node, where),
      };
    case "listItem":
      return { type: "item", children: unwrapOnlyParagraph(compileChildren(node, where)) };
    default:
      throw new CompileError(where, `Markdown of the kind "${node.type}"`);
  }
}

// Schemes are the same in any case; whoever reads the compiled file need know one only.
function lowerScheme(url: string): string {
  return url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
}

function unwrapOnlyParagraph(children: ProseNode[]): ProseNode[] {
  const [first, ...rest] = children;
  const isOnlyParagraph =
    first?.type === "paragraph" && rest.every(({ type }) => type !== "paragraph");
  return isOnlyParagraph ? [...(first.children ?? []), ...rest] : children;
}
