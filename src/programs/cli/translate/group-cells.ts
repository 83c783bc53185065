import type { TranslatedCell } from "../../../check/index.ts";

/** A key of a translation: one cell, or a group of further keys. */
export interface WordNode {
  readonly key: string;
  /** undefined for a group. */
  readonly cell: TranslatedCell | undefined;
  readonly children: WordNode[];
}

/** The cells that stand under keys, as the tree of those keys, in the order of the grid. */
export function groupCells(cells: readonly TranslatedCell[]): WordNode[] {
  const roots: WordNode[] = [];
  for (const cell of cells) {
    if (isToAsk(cell)) continue;
    let children = roots;
    cell.keys.forEach((key, index) => {
      const found = children.find((node) => node.key === key);
      const isLast = index === cell.keys.length - 1;
      const node = found ?? { key, cell: isLast ? cell : undefined, children: [] };
      if (!found) children.push(node);
      children = node.children;
    });
  }
  return roots;
}

/** Says whether a cell is a question to ask: those stand in a list and are told by what they were made from. */
export function isToAsk({ keys }: TranslatedCell): boolean {
  return keys[0] === "questionsToAsk";
}
