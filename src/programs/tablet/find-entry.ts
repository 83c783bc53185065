import type { LibraryEntry } from "../../compiled/index.ts";

/** A grid of the library: in the words its address names, else in the language asked for where it is there, else as its author wrote it. */
export function findEntry(
  entries: readonly LibraryEntry[],
  id: string | undefined,
  language: string,
): LibraryEntry | undefined {
  // An address may name the words too: feeling-low.cy, feeling-low.easy-read.
  const named = entries.find(({ href }) => id?.includes(".") && href === `${id}.json`);
  if (named) return named;
  const main = (tag: string) => tag.replace(/-.*/, "");
  const found = entries.filter((entry) => entry.id === id);
  return (
    found.find((entry) => main(entry.language) === main(language)) ??
    // A translation's address has its language in it.
    found.find(({ href }) => href === `${id}.json`) ??
    found[0]
  );
}
