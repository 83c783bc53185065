import type { ReadingWords } from "../../words/index.ts";

/** What a translation says of itself while nobody has agreed its words; undefined for others. */
export function sayUnreviewed(
  words: ReadingWords,
  { edition, translation }: { edition?: string; translation?: { reviewed: boolean } },
): string | undefined {
  if (!translation || translation.reviewed) return undefined;
  return edition ? words.translation.easyRead : words.translation.unreviewed;
}
