import type { TreePath } from "../../author/index.ts";
import { findNearest } from "../naming/find-nearest.ts";
import type { TranslatedCell } from "./translation-outline.ts";

/**
 * Finds what the keys of words without a cell were most likely meant as: a missing cell whose place
 * differs from theirs in one key alone, and that one in spelling.
 * @returns the key as it is and as it was meant; undefined where none is near enough
 */
export function findMeantKey(
  leftover: TreePath,
  cells: readonly TranslatedCell[],
): { key: string; meant: string } | undefined {
  const keys = leftover.slice(1).map(String);
  for (const { keys: others, state } of cells) {
    if (state !== "missing" || others.length !== keys.length) continue;
    const different = keys.flatMap((key, index) => (key === others[index] ? [] : [index]));
    const [index = 0, ...more] = different;
    const [key = "", meant = ""] = [keys[index], others[index]];
    if (more.length === 0 && findNearest(key, [meant]) !== undefined) return { key, meant };
  }
  return undefined;
}
