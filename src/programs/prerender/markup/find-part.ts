import type { MarkupElement, MarkupNode } from "./markup-node.ts";

/** The first element with a shadow part of that name; undefined when there is none. */
export function findPart(nodes: readonly MarkupNode[], part: string): MarkupElement | undefined {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    if (node.attributes.get("part")?.split(" ").includes(part)) return node;
    const inside = findPart(node.children, part);
    if (inside) return inside;
  }
  return undefined;
}
