import { isTold } from "../findings/is-told.ts";
import { listCellFigures } from "../figures/list-cell-figures.ts";
import type { Rule } from "../rule.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import { chanceWords } from "../words/chance-words.ts";
import { shareWords } from "../words/share-words.ts";

const findChanceWords = createFinder(chanceWords);
const findShareWords = createFinder(shareWords);

/**
 * A word such as "rare", "common" or "likely" in an answer with no number near it; or "half of people" and
 * "almost everyone" in an answer that cites nothing.
 *
 * People read such words as very different numbers: to one reader "common" is 5 in 100, to another 70. With
 * the number beside it, in the answer or one tap away in `more`, the word does no harm. Words that compare
 * ("more likely than") are left alone, and so are a question's own words. "Half of people" is a number already,
 * though one that no rule can hold against the register: so it stands only where something is cited. The words are
 * listed in `src/check/words/chance-words.ts` and `share-words.ts`. English only.
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
 *
 * @example bad: How many, from nowhere
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: Almost everyone finds a seat, and half of them read more.
 * ```
 * ```text
 * 5:15 warning Unexpected "Almost everyone" in the answer of *Read in the library* to *What are the downsides?*, which cites nothing
 *   Cite the entry that says how many. Where nobody has counted, write "some" or "a few".
 * 5:49 warning Unexpected "half of them" in the answer of *Read in the library* to *What are the downsides?*, which cites nothing
 *   Cite the entry that says how many. Where nobody has counted, write "some" or "a few".
 * ```
 */
export const numberBesideWord: Rule = {
  id: "number-beside-word",
  severity: "warning",
  run({ source, grid, library, findings }, report) {
    if (!grid || !isEnglish(grid.language)) return;
    for (const cell of grid.questions.flatMap(({ answers }) => answers ?? [])) {
      if (cell.chance || listCellFigures(source, cell, library).length > 0) continue;
      for (const layer of ["text", "more"] as const) {
        const words = cell[layer];
        const path = [...cell.path, layer];
        if (words === undefined || isTooLong("grid", path, words)) continue;
        for (const passage of listPassages(source, path, words)) {
          const chances = findChanceWords(passage.text).map((found) => ({ ...found, ...chance }));
          const shares = cell.hasEvidence || cell.hasConsensus ? [] : findShareWords(passage.text);
          for (const { say, start, end, what, note } of [
            ...chances,
            ...shares.map((found) => ({ ...found, ...share })),
          ]) {
            const place = passage.placeOf(start, end);
            if (isTold(place, "help-first", findings)) continue;
            report({
              path,
              place,
              reason: `Unexpected "${say}" in ${cell.title}, ${what}`,
              actual: say,
              note,
            });
          }
        }
      }
    }
  },
};

const chance = {
  what: "with no number near it",
  note: 'Say how many of 100 people, here or in `more`, as a cited entry has it. Where nobody has counted, write "some" or "a few".',
};
const share = {
  what: "which cites nothing",
  note: 'Cite the entry that says how many. Where nobody has counted, write "some" or "a few".',
};
