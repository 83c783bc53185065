import { type Source, toPointer, type TreePath } from "../../author/index.ts";
import { type Passage, splitProse } from "./split-prose.ts";

/**
 * Splits words into passages: the paragraphs of a Markdown cell, or plain words as they are. Marks are
 * taken away, so that "**41** in 100" is found as "41 in 100".
 */
export function listPassages(source: Source, path: TreePath, text: string): readonly Passage[] {
  const prose = source.prose.get(toPointer(path));
  return prose ? splitProse(prose) : [{ text, placeOf: () => source.placeOf(path) }];
}
