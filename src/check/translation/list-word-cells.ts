import type { TreePath } from "../../author/index.ts";
import { isRecord, readKey, readList, readPath, readText } from "../tree.ts";
import { digestWords } from "./digest-words.ts";
import type { WordCell } from "./word-cell.ts";

/**
 * Lists what of a grid is translated, in the order of the grid: every word a family reads on the page
 * but those about its makers. Reads a broken tree as far as it goes; an item without an id has no cells.
 */
export function listWordCells(tree: unknown): WordCell[] {
  const cells: WordCell[] = [];
  const add = (path: TreePath, keys: readonly string[]): void => {
    const text = readPath(tree, path);
    if (typeof text !== "string" || text.trim() === "") return;
    const words = text.trim();
    cells.push({ path, keys, place: keys.join("/"), text: words, digest: digestWords(words) });
  };
  add(["title"], ["title"]);
  for (const key of ["label", "summary"]) add(["need", key], ["need", key]);
  add(["need", "naturalCourse", "text"], ["need", "naturalCourse"]);
  add(["decision", "question"], ["decision", "question"]);
  for (const option of listItems(tree, ["options"])) {
    add([...option.path, "name"], ["options", option.id, "name"]);
    for (const variant of listItems(tree, [...option.path, "variants"])) {
      const keys = ["options", option.id, "variants", variant.id];
      for (const key of ["name", "involves", "time"]) add([...variant.path, key], [...keys, key]);
    }
  }
  for (const { path, id } of listItems(tree, ["alongside"])) {
    for (const key of ["name", "text", "more"]) add([...path, key], ["alongside", id, key]);
  }
  for (const question of listItems(tree, ["questions"])) addQuestion(tree, question, add);
  readList(tree, "questionsToAsk").forEach((_, index) => {
    add(["questionsToAsk", index], ["questionsToAsk", String(index)]);
  });
  return cells;
}

interface Item {
  readonly path: TreePath;
  readonly id: string;
}

function addQuestion(
  tree: unknown,
  { path, id }: Item,
  add: (path: TreePath, keys: readonly string[]) => void,
): void {
  const keys = ["questions", id];
  add([...path, "ask"], [...keys, "ask"]);
  for (const key of ["measure", "by", "group"]) {
    add([...path, "outcome", key], [...keys, "outcome", key]);
  }
  for (const statement of listItems(tree, [...path, "matters"])) {
    add([...statement.path, "say"], [...keys, "matters", statement.id]);
  }
  const answers = readPath(tree, [...path, "answers"]);
  // In the order of the options: in the file the answers may stand in any.
  for (const option of listItems(tree, ["options"])) {
    if (!isRecord(readKey(answers, option.id))) continue;
    for (const key of ["text", "more"]) {
      add([...path, "answers", option.id, key], [...keys, "answers", option.id, key]);
    }
  }
}

/** The items of a list that have an id, each id at the first place it stands. */
function listItems(tree: unknown, path: TreePath): Item[] {
  const seen = new Set<string>();
  const list = readPath(tree, path);
  return (Array.isArray(list) ? list : []).flatMap((item, index): Item[] => {
    const id = readText(item, "id");
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ path: [...path, index], id }];
  });
}
