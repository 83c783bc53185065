import type { TalkWords } from "../../words/index.ts";

/** Names in a sentence: "Sam, Alex and Kim". */
export function joinWith(
  names: readonly string[],
  words: Pick<TalkWords, "and" | "comma">,
): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : words.and(names.slice(0, -1).join(words.comma), last);
}
