import type { Cell } from "../outline/grid-outline.ts";
import type { Library } from "./library.ts";

/**
 * Says whether a cell cites something the register does not have. It may be the very entry that another
 * rule would find missing; `sourced-claims` tells of it.
 */
export function hasUnknownCitation({ evidence }: Cell, library: Library): boolean {
  return evidence.some(({ id }) => !library.evidence.has(id));
}
