/**
 * Makes an id of any words: lower-case letters and digits of the Latin alphabet, joined by single hyphens,
 * starting with a letter, 64 at most.
 * @returns undefined where nothing of them can stand in an id
 */
export function suggestId(words: string): string | undefined {
  const id = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 64)
    .replace(/-+$/, "");
  return id === "" ? undefined : id;
}
