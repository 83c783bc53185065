import type { ReadingWords } from "../../words/index.ts";

/** Names in a sentence: "England, Scotland or Wales". */
export function joinNames(names: readonly string[], words: ReadingWords): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return names.slice(0, -1).join(words.common.listBreak) + words.common.or + last;
}
