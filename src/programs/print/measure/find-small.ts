import type { Printed } from "../../../check/index.ts";
import type { PrintedFile } from "../pdf/printed-file.ts";
import type { ExpectedWords } from "../words/grid-words.ts";
import { squeezeWords } from "../words/squeeze-words.ts";

// What a browser rounds.
const slack = 0.05;

/** Finds type that is smaller than an edition promises: the first words of each size, the smallest first. */
export function findSmall(
  { pages }: PrintedFile,
  least: number,
  expected: readonly ExpectedWords[],
): Printed["small"] {
  const sizes = new Map<number, string>();
  for (const { text, points } of pages.flatMap(({ runs }) => runs)) {
    const size = Math.round(points * 10) / 10;
    if (points < least - slack && !sizes.has(size)) sizes.set(size, text);
  }
  return [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([points, words]) => ({ place: findPlace(words, expected), words, points, least }));
}

function findPlace(words: string, expected: readonly ExpectedWords[]): string {
  const sought = squeezeWords(words);
  return expected.find(({ text }) => squeezeWords(text).includes(sought))?.place ?? "";
}
