import type { CellProse } from "../../author/index.ts";
import { isEnglish } from "../wording/is-english.ts";
import { splitProse } from "../wording/split-prose.ts";
import { readPassages } from "./read-passages.ts";
import { toReadingAge } from "./to-reading-age.ts";

const firstLayer = /^\/questions\/\d+\/answers\/[^/]+\/text$/;

/**
 * The reading age of a grid, in years to one decimal: Flesch-Kincaid grade plus five, over the first layer
 * of all its answers together.
 *
 * @param prose the cells of the grid, by JSON pointer
 * @param language the BCP 47 tag of the words
 * @returns null for languages other than English, which have no measure here, and where there are no words
 */
export function measureReadingAge(
  prose: ReadonlyMap<string, CellProse>,
  language: string,
): number | null {
  if (!isEnglish(language)) return null;
  const cells = [...prose].filter(([pointer]) => firstLayer.test(pointer));
  const readings = readPassages(cells.flatMap(([, cell]) => splitProse(cell)));
  return toReadingAge(readings.flatMap(({ sentences }) => sentences));
}
