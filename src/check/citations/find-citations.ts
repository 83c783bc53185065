import type { TreePath } from "../../author/index.ts";
import { isRecord, readKey, readList, readPath, readText } from "../tree.ts";

/** One cell of a grid that cites an entry of the register. */
export interface Citation {
  /** The entry's id, whether the register has it or not. */
  readonly id: string;
  /** The cell: an answer, what stands alongside, or the natural course of the need. */
  readonly cell: TreePath;
  /** Where in the cell the entry is first named. */
  readonly path: TreePath;
}

/**
 * Finds every citation in a grid's tree, in the order of the file's keys, each entry once for each cell:
 * what a cell's `evidence` names, and what its `chance` draws. Reads a broken tree as far as it goes.
 */
export function findCitations(tree: unknown): Citation[] {
  const questions = readList(tree, "questions").flatMap((question, index) => {
    const answers = readKey(question, "answers");
    const keys = isRecord(answers) ? Object.keys(answers) : [];
    return keys.map((key): TreePath => ["questions", index, "answers", key]);
  });
  const cells: TreePath[] = [
    ["need", "naturalCourse"],
    ...readList(tree, "alongside").map((_, index): TreePath => ["alongside", index]),
    ...questions,
  ];
  return cells.flatMap((cell) => findInCell(readPath(tree, cell), cell));
}

function findInCell(value: unknown, cell: TreePath): Citation[] {
  const found = new Map<string, Citation>();
  readList(value, "evidence").forEach((id, index) => {
    if (typeof id !== "string" || found.has(id)) return;
    found.set(id, { id, cell, path: [...cell, "evidence", index] });
  });
  const drawn = readText(readKey(value, "chance"), "from");
  if (drawn !== undefined && !found.has(drawn)) {
    found.set(drawn, { id: drawn, cell, path: [...cell, "chance", "from"] });
  }
  return [...found.values()];
}
