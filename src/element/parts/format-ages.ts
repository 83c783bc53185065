import type { ReadingWords } from "../../words/index.ts";

/** Ages written as "11-18" in the words of a sentence; any other text as it is. */
export function formatAges(ages: string, words: ReadingWords): string {
  const found = /^(\d+)-(\d+)$/.exec(ages);
  return found ? words.grid.ages(found[1] ?? "", found[2] ?? "") : ages;
}
