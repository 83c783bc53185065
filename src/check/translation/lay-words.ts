import { type CellProse, type Source, toPointer, type TreePath } from "../../author/index.ts";
import type { Grid } from "../generated/grid.ts";
import { readText } from "../tree.ts";
import type { TranslationOutline } from "./translation-outline.ts";

/**
 * Lays translated words over a grid: a grid of its own in the translation's language, whose ids,
 * evidence and dates are the original's. Where words are missing the original's stay. Both files must be without errors.
 */
export function layWords(
  translation: Source,
  { original, cells }: TranslationOutline,
): { grid: Grid; prose: ReadonlyMap<string, CellProse> } {
  // Without errors, the tree has the shape that the schema describes.
  const grid = structuredClone(original.value) as Grid;
  grid.language = readText(translation.value, "language") ?? grid.language;
  const prose = new Map(original.prose);
  for (const { path, at, say, state } of cells) {
    if (state === "missing" || !at) continue;
    setText(grid, path, say);
    const parsed = translation.prose.get(toPointer([...at, "say"]));
    if (parsed) prose.set(toPointer(path), parsed);
  }
  return { grid, prose };
}

function setText(tree: object, path: TreePath, text: string): void {
  let holder: unknown = tree;
  for (const step of path.slice(0, -1)) holder = Reflect.get(holder as object, step);
  Reflect.set(holder as object, path.at(-1) ?? "", text);
}
