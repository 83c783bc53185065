/** Joins words for reading: "a", "a or b", "a, b or c". */
export function listWords(words: readonly string[], last: "and" | "or" = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** Puts each word in code marks. */
export function quoteCode(words: readonly string[]): string[] {
  return words.map((word) => `\`${word}\``);
}
