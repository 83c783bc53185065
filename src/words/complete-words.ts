import type { Partly } from "./added-words.ts";

/**
 * Wording with English in every place that another language leaves open, so that a file made for
 * an older or newer release never shows a gap.
 */
export function completeWords<Part extends object>(
  english: Part,
  words: Partly<Part> | undefined,
): Part {
  if (!words) return english;
  return Object.fromEntries(
    Object.entries(english).map(([key, own]) => {
      const other = (words as Record<string, unknown>)[key];
      if (!other || typeof other !== typeof own) return [key, own];
      return [key, typeof own === "object" ? completeWords(own as object, other) : other];
    }),
  ) as Part;
}
