import type { MarkupElement, MarkupNode } from "./markup-node.ts";

/** The elements that have one of these shadow parts, in the order drawn. */
export function findParts(nodes: readonly MarkupNode[], names: readonly string[]): MarkupElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const parts = node.attributes.get("part")?.split(" ") ?? [];
    return parts.some((part) => names.includes(part)) ? [node] : findParts(node.children, names);
  });
}
