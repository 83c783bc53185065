import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import type { Finding } from "../rule.ts";
import { readKey, readList } from "../tree.ts";

/**
 * Lists what the schema cannot say of the arms in the evidence register: an entry that has them says what
 * was counted and when, no count is larger than its total, and all arms of an entry share one total.
 */
export function listArmConditions(tree: unknown): Finding[] {
  return readList(tree, "entries").flatMap((entry, index): Finding[] => {
    const arms = readList(entry, "arms");
    if (arms.length === 0) return [];
    const path = ["entries", index];
    return [
      ...listMissing(tree, entry, path),
      ...arms.flatMap((arm, at) => listCount(tree, arm, [...path, "arms", at])),
      ...listTotals(tree, arms, path),
    ];
  });
}

function listMissing(tree: unknown, entry: unknown, path: TreePath): Finding[] {
  const missing = ["measure", "period"].filter((key) => readKey(entry, key) === undefined);
  if (missing.length === 0) return [];
  const keys = listWords(quoteCode(missing), "and");
  const reason = `Missing ${keys} in ${describePath(tree, path)}, which has arms`;
  const note = `Add ${keys}: a figure says what was counted, and when.`;
  return [{ path: [...path, "arms"], part: "key", reason, note }];
}

function listCount(tree: unknown, arm: unknown, path: TreePath): Finding[] {
  const [count, total] = [readKey(arm, "count"), readKey(arm, "outOf")];
  if (typeof count !== "number" || typeof total !== "number" || count <= total) return [];
  return [
    {
      path: [...path, "count"],
      reason: `Unexpected \`count\` ${count} in ${describePath(tree, path)}, expected ${total} at most, its \`outOf\``,
      actual: String(count),
      note: "Look at both numbers in the source again: no group has more people than there are.",
    },
  ];
}

function listTotals(tree: unknown, arms: readonly unknown[], path: TreePath): Finding[] {
  const totals = arms.map((arm) => readKey(arm, "outOf"));
  const first = totals[0];
  const at = totals.findIndex((total) => typeof total === "number" && total !== first);
  if (typeof first !== "number" || at < 0) return [];
  return [
    {
      path: [...path, "arms", at, "outOf"],
      reason: `Unexpected \`outOf\` ${String(totals[at])} in ${describePath(tree, [...path, "arms", at])}, expected ${first}, as in the first arm`,
      actual: String(totals[at]),
      expected: [String(first)],
      note: "Give every arm the same total: counts out of different totals look larger or smaller than they are.",
    },
  ];
}
