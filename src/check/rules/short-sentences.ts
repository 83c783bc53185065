import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import { shorten } from "../naming/shorten.ts";
import { readEnglish } from "../readability/read-english.ts";
import type { Rule } from "../rule.ts";

/**
 * A sentence of more than 20 words, or a paragraph of more than three sentences.
 *
 * Whoever is tired, worried, young or new to English loses the thread of a long sentence. In `more`, one tap
 * away, and in the natural course a sentence may have 25 words: it says who was studied, for how long and against
 * what, and cut in two it would part a finding from its group. A paragraph of four short sentences is no longer than
 * one of three full ones, so a paragraph is long with more than three sentences that have more words together than
 * three may have: 60, or 75 there.
 *
 * Sentences are told apart by the parser of retext. The limits of 20 and 25 words are those of NHS and GOV.UK
 * style. For English grids.
 *
 * NHS service manual, how we write.
 *
 * @example good: Four short sentences, with a number and an abbreviation
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Say it to 2 or 3. They may agree. Choose a time, e.g. at 6 p.m. on a Monday. You can ask again.
 * ```
 *
 * @example bad: A long sentence
 * ```yaml
 * need:
 *   summary: It is loud. You would like to read, and you have tried to do it at home on most days, but there is hardly ever a time.
 * ```
 * ```text
 * 2:12 warning Unexpected sentence of 24 words in `need.summary`, expected 20 at most: "You would like to read, and you have tr…"
 *   Make two sentences of it, each with one thing to tell.
 * ```
 *
 * @example bad: A long paragraph
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: >-
 *       Tell them at a time when all of you are at home and nobody has to leave soon.
 *       Say what is too loud for you, when it is loud, and what you would like to do then.
 *       Ask what the others would like as well. Agree on one thing that all of you can try for a week.
 *       Then talk again about how it went.
 * ```
 * ```text
 * 4:7 warning Unexpected paragraph of 5 sentences and 65 words in `text` of the alongside item *Tell someone*, expected 3 sentences, or 60 words, at most
 *   Leave an empty line between two of its sentences (in YAML, write the cell in lines after `|`), or take some out.
 * ```
 */
export const shortSentences: Rule = {
  id: "short-sentences",
  severity: "warning",
  run({ source, grid }, report) {
    if (!grid) return;
    for (const { wording, passage, sentences } of readEnglish(source, grid).passages) {
      const { path } = wording;
      const most = tellsStudies(path) ? 25 : 20;
      for (const { start, end, words } of sentences) {
        if (words <= most) continue;
        const opening = shorten(passage.text.slice(start, end), 40);
        report({
          path,
          place: passage.placeOf(start, end),
          reason: `Unexpected sentence of ${words} words in ${describePath(source.value, path)}, expected ${most} at most: "${opening}"`,
          actual: String(words),
          expected: [String(most)],
          note: "Make two sentences of it, each with one thing to tell.",
        });
      }
      const total = sentences.reduce((sum, { words }) => sum + words, 0);
      if (sentences.length <= 3 || total <= 3 * most) continue;
      report({
        path,
        place: passage.placeOf(0, passage.text.length),
        reason: `Unexpected paragraph of ${sentences.length} sentences and ${total} words in ${describePath(source.value, path)}, expected 3 sentences, or ${3 * most} words, at most`,
        actual: String(sentences.length),
        expected: ["3"],
        note: wording.prose ? splitCell : "Take sentences out, or make them shorter.",
      });
    }
  },
};

function tellsStudies(path: TreePath): boolean {
  return path.at(-1) === "more" || path.includes("naturalCourse");
}

const splitCell =
  "Leave an empty line between two of its sentences (in YAML, write the cell in lines after `|`), or take some out.";
