import { listCellFigures } from "../figures/list-cell-figures.ts";
import type { Rule } from "../rule.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import { chanceWords } from "../words/chance-words.ts";

const findChanceWords = createFinder(chanceWords);

/**
 * A word such as "rare", "common" or "likely" in an answer with no number near it.
 *
 * People read such words as very different numbers: to one reader "common" is 5 in 100, to another 70. With
 * the number beside it, in the answer or one tap away in `more`, the word does no harm. Words that compare
 * ("more likely than") are left alone, and so are a question's own words. The words are listed in
 * `src/check/words/chance-words.ts`. English only.
 *
 * The PIF guide on risk.
 *
 * @example good: With its number one tap away
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: In the library it was common to read more than at home.
 *         more: 40 in 100 read more in the library, and 20 in 100 at home.
 * ```
 *
 * @example bad
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       headphones:
 *         text: Sore ears are rare.
 * ```
 * ```text
 * 5:29 warning Unexpected "rare" in the answer of *Wear headphones* to *What are the downsides?*, with no number near it
 *   Say how many of 100 people, here or in `more`, as a cited entry has it. Where nobody has counted, write "some" or "a few".
 * ```
 */
export const numberBesideWord: Rule = {
  id: "number-beside-word",
  severity: "warning",
  run({ source, grid, library }, report) {
    if (!grid || !isEnglish(grid.language)) return;
    for (const cell of grid.questions.flatMap(({ answers }) => answers ?? [])) {
      if (cell.chance || listCellFigures(source, cell, library).length > 0) continue;
      for (const layer of ["text", "more"] as const) {
        const words = cell[layer];
        const path = [...cell.path, layer];
        if (words === undefined || isTooLong("grid", path, words)) continue;
        for (const passage of listPassages(source, path, words)) {
          for (const { say, start, end } of findChanceWords(passage.text)) {
            report({
              path,
              place: passage.placeOf(start, end),
              reason: `Unexpected "${say}" in ${cell.title}, with no number near it`,
              actual: say,
              note: 'Say how many of 100 people, here or in `more`, as a cited entry has it. Where nobody has counted, write "some" or "a few".',
            });
          }
        }
      }
    }
  },
};
