import type { MarkupNode } from "./markup-node.ts";

const leaves = new Set(["br", "hr", "img", "input", "link", "meta"]);

/** HTML of a tree, without a space more than it holds. */
export function writeMarkup(nodes: readonly MarkupNode[]): string {
  return nodes.map(writeNode).join("");
}

function writeNode(node: MarkupNode): string {
  if (typeof node === "string") return node;
  const given = [...node.attributes].map(([name, value]) =>
    value === "" ? ` ${name}` : ` ${name}="${value}"`,
  );
  const start = `<${node.tag}${given.join("")}>`;
  return leaves.has(node.tag) ? start : `${start}${writeMarkup(node.children)}</${node.tag}>`;
}
