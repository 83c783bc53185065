import type { Source } from "../../author/index.ts";
import { countWords } from "../balance/count-words.ts";
import { limits } from "../limits.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords } from "../naming/list-words.ts";
import { findHardSentences } from "../readability/find-hard-sentences.ts";
import { type AnswerText, listAnswerTexts } from "../readability/list-answer-texts.ts";
import { measureReadingAge } from "../readability/measure-reading-age.ts";
import { readEnglish } from "../readability/read-english.ts";
import { toReadingAge } from "../readability/to-reading-age.ts";
import type { Report, Rule } from "../rule.ts";

/** Ages over which a grid is warned of and refused, and over which one answer is warned of. */
const ages = { warning: 11, error: 14, answer: 14 } as const;
/** Words below which a measure says more about one long word than about the text. */
const leastWords = { grid: 100, answer: 20 } as const;

/**
 * Answers that take an older reader: over 11 for the whole grid (over 14 is an error), over 14 for one answer.
 *
 * A young person reads a grid alone, tired or upset, or hears it read out. The reading age is the
 * Flesch-Kincaid grade plus five, over the first layer of all answers together, and a page prints it in its notes about the
 * grid. It counts the lengths of words and sentences and nothing else: a low score is no proof that anybody
 * understands. Only readers can tell. A grid of fewer than 100 words is not measured.
 *
 * One answer is short, and one long name makes any formula shout. So it is told only where two measures agree:
 * its own reading age is over 14, and most of its words stand in sentences that five of the seven formulas of
 * retext-readability call hard. Answers of fewer than 20 words are left out. `more` is held to the same. Other
 * languages have no measure here, so nothing is told of them: that is no sign that they are plain.
 *
 * Healthcare Improvement Scotland (11 for direct use, 14 where a professional explains), IPDAS L21.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-long
 *     answers:
 *       library:
 *         text: Until it closes. Ask at the desk when that is, as it may change from day to day.
 * ```
 *
 * @example bad: One hard answer
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: Participation is associated with considerable improvements in concentration and reading comprehension among attending adolescents, particularly following interruptions and environmental distractions.
 * ```
 * ```text
 * 5:15 warning Unexpected reading age 33.8 in `text` of the answer of *Read in the library* to *What are the downsides?*, expected 14 at most
 *   Use shorter words and sentences, as you would say it to a child of ten. The score is no proof: read it aloud to somebody of the age it is for.
 * ```
 *
 * @example bad: A hard grid
 * ```yaml
 * questions:
 *   - id: involves
 *     answers:
 *       stay: { text: "Remaining at home involves continuing your existing activities without additional arrangements or equipment." }
 *       library: { text: "Visiting the library involves travelling there independently, identifying an available seat and maintaining silence." }
 *       headphones: { text: "Wearing headphones involves selecting comfortable equipment and adjusting the volume appropriately beforehand." }
 *   - id: how-long
 *     answers:
 *       stay: { text: "Continuing indefinitely is possible, although circumstances occasionally improve independently of anybody's intervention." }
 *       library: { text: "Opening hours determine availability; additional restrictions occasionally apply during holidays and examinations." }
 *       headphones: { text: "Individual tolerance varies considerably, and interruptions approximately every hour are generally comfortable." }
 * ```
 * ```text
 * 1:1 error Unexpected reading age 18.9 of the answers together, expected 11 at most
 *   Use shorter words and sentences, and begin with the answer of *Stay at home* to *How long is it, and when would I stop?* (32.4), the answer of *Read in the library* to *How long is it, and when would I stop?* (31.5) and the answer of *Wear headphones* to *How long is it, and when would I stop?* (30.5). The score is no proof: read it aloud to somebody of the age it is for.
 * ```
 */
export const readingAge: Rule = {
  id: "reading-age",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    if (!grid) return;
    const { passages, isCut } = readEnglish(source, grid);
    if (isCut) {
      report({
        path: [],
        reason: `This file has more than ${limits.englishRead} characters of English, too many to be measured`,
        note: "Shorten it: a grid of one page has about 8000.",
      });
      return;
    }
    const answers = listAnswerTexts(passages);
    const firstLayer = answers.filter(({ layer }) => layer === "text");
    const words = firstLayer.reduce((sum, answer) => sum + answer.words, 0);
    if (words >= leastWords.grid) {
      const age = measureReadingAge(source.prose, grid.language ?? "") ?? 0;
      if (age > ages.warning) reportGrid(source, age, firstLayer, report);
    }
    for (const answer of answers.filter(isHard)) reportAnswer(source, answer, report);
  },
};

function reportGrid(
  source: Source,
  age: number,
  answers: readonly AnswerText[],
  report: Report,
): void {
  const hardest = answers
    .map(({ path, sentences }) => ({ path, age: toReadingAge(sentences) ?? 0 }))
    .sort((a, b) => b.age - a.age)
    .slice(0, 3)
    .map((answer) => `${describePath(source.value, answer.path.slice(0, -1))} (${answer.age})`);
  report({
    path: ["questions"],
    part: "key",
    severity: age > ages.error ? "error" : "warning",
    reason: `Unexpected reading age ${age} of the answers together, expected ${ages.warning} at most`,
    actual: String(age),
    expected: [String(ages.warning)],
    note: `Use shorter words and sentences, and begin with ${listWords(hardest, "and")}. ${caution}`,
  });
}

/** Says whether both measures call an answer hard. */
function isHard({ text, sentences, words }: AnswerText): boolean {
  if (words < leastWords.answer || (toReadingAge(sentences) ?? 0) <= ages.answer) return false;
  return countWords(findHardSentences(text).join(" ")) * 2 > words;
}

function reportAnswer(source: Source, answer: AnswerText, report: Report): void {
  const age = toReadingAge(answer.sentences);
  report({
    path: answer.path,
    reason: `Unexpected reading age ${age} in ${describePath(source.value, answer.path)}, expected ${ages.answer} at most`,
    actual: String(age),
    expected: [String(ages.answer)],
    note: `Use shorter words and sentences, as you would say it to a child of ten. ${caution}`,
  });
}

const caution = "The score is no proof: read it aloud to somebody of the age it is for.";
