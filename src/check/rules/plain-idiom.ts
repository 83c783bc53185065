import { describePath } from "../naming/describe-path.ts";
import { readEnglish } from "../readability/read-english.ts";
import type { Rule } from "../rule.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isQuoted } from "../wording/is-quoted.ts";
import { idioms } from "../words/idioms.ts";

const findIdioms = createFinder(idioms);

/**
 * A figure of speech ("ups and downs", "on the same page"), whose words do not mean what they say.
 *
 * Many young people read literally, autistic ones among them; others read in their second or third language,
 * and whoever translates the grid has to guess. Plain words lose nothing. The list is
 * `src/check/words/idioms.ts`, each with the words to write instead; it cannot hold them all. Words that somebody
 * else said, four or more in quotation marks, are left alone. For English grids.
 *
 * NHS service manual, how we write.
 *
 * @example good
 * ```yaml
 * need:
 *   summary: There are good days and bad days at home.
 * ```
 *
 * @example bad
 * ```yaml
 * need:
 *   summary: There are ups and downs at home.
 * questions:
 *   - id: what-like
 *     answers:
 *       library:
 *         more: Quiet, and **in the same boat** as others.
 * ```
 * ```text
 * 2:12 warning Unexpected figure of speech "ups and downs" in `need.summary`
 *   Write "good days and bad days".
 * 7:28 warning Unexpected figure of speech "in the same boat" in `more` of the answer of *Read in the library* to *What is it like, and where do I get it?*
 *   Write "others feel the same".
 * ```
 */
export const plainIdiom: Rule = {
  id: "plain-idiom",
  severity: "warning",
  run({ source, grid }, report) {
    if (!grid) return;
    for (const { wording, passage } of readEnglish(source, grid).passages) {
      for (const { say, start, end, entry } of findIdioms(passage.text)) {
        if (isQuoted(passage.text, start, end)) continue;
        report({
          path: wording.path,
          place: passage.placeOf(start, end),
          reason: `Unexpected figure of speech "${say}" in ${describePath(source.value, wording.path)}`,
          actual: say,
          note: entry.instead,
        });
      }
    }
  },
};
