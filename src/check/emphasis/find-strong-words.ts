import type { Nodes } from "mdast";
import type { CellProse, Place } from "../../author/index.ts";

/** Finds where a cell's words are first made strong or emphasised; undefined where none are. */
export function findStrongWords(prose: CellProse): Place | undefined {
  const find = (node: Nodes): Place | undefined => {
    if (node.type === "strong" || node.type === "emphasis") return prose.placeAt(node);
    if (!("children" in node)) return undefined;
    for (const child of node.children) {
      const place = find(child);
      if (place) return place;
    }
    return undefined;
  };
  return find(prose.root);
}
