import type { Printed } from "../../../check/index.ts";
import type { PrintedFile } from "../pdf/printed-file.ts";
import type { ExpectedWords } from "../words/grid-words.ts";
import { squeezeWords } from "../words/squeeze-words.ts";

// What a browser rounds.
const slack = 0.05;

/** Fewer letters than this may stand anywhere: they tell no cell. */
const telling = 12;

/**
 * Finds type that is smaller than an edition promises: the first words of each size, the smallest first.
 *
 * @param least the smallest it promises, in points
 */
export function findSmall(
  { pages }: PrintedFile,
  least: number,
  table: readonly ExpectedWords[],
): Printed["small"] {
  const sizes = new Map<number, Printed["small"][number]>();
  for (const { text, points } of pages.flatMap(({ runs }) => runs)) {
    const size = Math.round(points * 10) / 10;
    if (sizes.has(size) || points >= least - slack) continue;
    sizes.set(size, { place: findPlace(text, table), words: text, points: size, least });
  }
  return [...sizes.values()].sort((a, b) => a.points - b.points);
}

function findPlace(words: string, table: readonly ExpectedWords[]): string {
  const sought = squeezeWords(words);
  if (sought.length < telling) return "";
  return table.find(({ text }) => squeezeWords(text).includes(sought))?.place ?? "";
}
