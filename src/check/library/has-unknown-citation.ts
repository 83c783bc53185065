import type { Cell } from "../outline/grid-outline.ts";
import type { Library } from "./library.ts";

/**
 * Says whether a cell cites something the register does not have, or has with an error in it. It may be
 * the very entry that another rule would find missing; `sourced-claims` tells of it.
 */
export function hasUnknownCitation({ evidence }: Cell, library: Library): boolean {
  return evidence.some(({ id }) => {
    const held = library.evidence.get(id);
    return !held || library.broken.has(held);
  });
}
