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
  const before = measured.get(prose);
  if (before !== undefined) return before;
  const cells = [...prose].filter(([pointer]) => firstLayer.test(pointer));
  const sentences = readPassages(cells.flatMap(([, cell]) => splitProse(cell))).flat();
  const age = toReadingAge(sentences);
  measured.set(prose, age);
  return age;
}

/** Asked of a grid when it is checked, and again when it is compiled. */
const measured = new WeakMap<ReadonlyMap<string, CellProse>, number | null>();
