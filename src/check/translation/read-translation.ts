import type { Source, TreePath } from "../../author/index.ts";
import { isRecord, readKey, readList, readPath, readText } from "../tree.ts";
import { listWordCells } from "./list-word-cells.ts";
import type { TranslatedCell, TranslationOutline } from "./translation-outline.ts";
import type { WordCell } from "./word-cell.ts";

/**
 * Holds the words of a translation against its grid, cell by cell: by their keys, and the questions to
 * ask by what they were made from. Reads broken trees as far as they go.
 */
export function readTranslation(translation: Source, original: Source): TranslationOutline {
  const given = listGiven(translation.value);
  const byKeys = new Map(given.map((path) => [path.slice(1).join("/"), path]));
  const toAsk = new Map(
    given.filter(isToAsk).map((path) => [readText(readPath(translation.value, path), "of"), path]),
  );
  const used = new Set<TreePath>();
  const cells = listWordCells(original.value).map((cell): TranslatedCell => {
    const at = cell.path[0] === "questionsToAsk" ? toAsk.get(cell.digest) : byKeys.get(cell.place);
    if (at) used.add(at);
    return readCell(translation.value, cell, at);
  });
  return { original, cells, leftovers: given.filter((path) => !used.has(path)) };
}

function readCell(tree: unknown, cell: WordCell, at: TreePath | undefined): TranslatedCell {
  const value = at && readPath(tree, at);
  const say = readText(value, "say")?.trim() ?? "";
  const of = readText(value, "of") ?? "";
  const state = say === "" ? "missing" : of === cell.digest ? "current" : "outdated";
  return { ...cell, state, at, say, of };
}

function isToAsk(path: TreePath): boolean {
  return path[1] === "questionsToAsk";
}

/** The paths of everything under `words` that has the form of a cell. */
function listGiven(tree: unknown): TreePath[] {
  const found: TreePath[] = [];
  const visit = (value: unknown, path: TreePath): void => {
    if (!isRecord(value)) return;
    if (typeof readKey(value, "say") === "string" && typeof readKey(value, "of") === "string") {
      found.push(path);
      return;
    }
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  const words = readKey(tree, "words");
  visit(words, ["words"]);
  readList(words, "questionsToAsk").forEach((item, index) => {
    visit(item, ["words", "questionsToAsk", index]);
  });
  return found;
}
