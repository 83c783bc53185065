import { type CellProse, type Source, toPointer, type TreePath } from "../../author/index.ts";
import { createFileCache } from "../file-cache.ts";
import { type Passage, splitProse } from "./split-prose.ts";

const split = createFileCache<CellProse, readonly Passage[]>();

/**
 * Splits words into passages: the paragraphs of a Markdown cell, or plain words as they are. Marks are
 * taken away, so that "**41** in 100" is found as "41 in 100".
 */
export function listPassages(source: Source, path: TreePath, text: string): readonly Passage[] {
  const prose = source.prose.get(toPointer(path));
  return prose
    ? split.get(prose, () => splitProse(prose))
    : [{ text, placeOf: () => source.placeOf(path) }];
}
