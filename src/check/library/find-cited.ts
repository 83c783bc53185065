import type { Cell } from "../outline/grid-outline.ts";
import type { EntryFigures, Library } from "./library.ts";

/** The entries a cell cites, what it draws included; those the register does not have are left out. */
export function findCited({ evidence, chance }: Cell, library: Library): EntryFigures[] {
  const ids = new Set([...evidence.map(({ id }) => id), ...(chance?.from ? [chance.from] : [])]);
  return [...ids].flatMap((id) => library.evidence.get(id)?.entry ?? []);
}
