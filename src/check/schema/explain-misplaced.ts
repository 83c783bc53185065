import type { Source } from "../../author/index.ts";
import { findMisplacedKind } from "../library/find-misplaced-kind.ts";
import { shorten } from "../naming/shorten.ts";
import type { Finding } from "../rule.ts";

/** One finding for a register that its folder's name makes a grid, in place of one for each of its keys. */
export function explainMisplaced(source: Source): Finding | undefined {
  const folder = findMisplacedKind(source);
  if (folder === undefined) return undefined;
  const name = source.path.split(/[\\/]/).at(-2) ?? "";
  return {
    path: [],
    reason: `This file holds what belongs in the folder \`${folder}\`, and lies in \`${shorten(name)}\`, so it is taken for a grid`,
    actual: name,
    expected: [folder],
    note: `Call the folder \`${folder}\`, or put the file into the one of that name.`,
  };
}
