import { listWordCells, type WordCell } from "../../src/check/index.ts";

/**
 * A complete translation of a grid's tree, as YAML that opens with the given keys: every cell says its
 * original after "(cy)".
 */
export function writeTranslation(
  tree: unknown,
  keys: Record<string, unknown> = { language: "cy", status: "draft" },
  say = (cell: WordCell): string => `(cy) ${cell.text}`,
): string {
  const words: Record<string, unknown> = {};
  const toAsk: unknown[] = [];
  const cells = listWordCells(tree);
  for (const cell of cells) {
    const value = { say: say(cell), of: cell.digest };
    if (cell.keys[0] === "questionsToAsk") toAsk.push(value);
    else put(words, cell.keys, value);
  }
  const { id } = tree as { id: string };
  // JSON is YAML.
  return JSON.stringify(
    { format: 1, grid: id, ...keys, words: { ...words, questionsToAsk: toAsk } },
    null,
    1,
  );
}

function put(holder: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) holder[key] = value;
  else put((holder[key] ??= {}) as Record<string, unknown>, rest, value);
}
