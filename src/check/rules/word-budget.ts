import { type AnswerLength, listLengths } from "../balance/list-lengths.ts";
import { listWords } from "../naming/list-words.ts";
import type { GridOutline } from "../outline/grid-outline.ts";
import type { Report, Rule } from "../rule.ts";
import { getSheetBudget } from "../wording/get-sheet-budget.ts";

/** Words that the first layer of one answer may have. */
const mostWords = 35;

/**
 * An answer of more than 35 words, or answers that together do not fit on one printed page.
 *
 * The sheet is one side of A4 in a type that people can read. A row is as high as its longest answer, so the
 * longest answers of all questions are added up and held against what a page holds:
 *
 * | questions | up to 4 options | 5 options | 6 options |
 * | --- | --- | --- | --- |
 * | up to 6 | 198 | 150 | 96 |
 * | 7 | 182 | 133 | 98 |
 * | 8 | 176 | 120 | 88 |
 *
 * Each question beyond eight takes as much again as the eighth did, and each question with a picture of chance
 * takes six words of every row. The table was measured without pictures at 9 point, with answers of equal length;
 * whether a sheet fits is for the printed page to say. `more` is not on the sheet and has no limit here.
 *
 * Option Grid: one page.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-long
 *     answers:
 *       library:
 *         text: Until it closes.
 *         more: The hours hang at the door.
 * ```
 *
 * @example bad: A long answer
 * ```yaml
 * questions:
 *   - id: how-long
 *     answers:
 *       stay: { text: "As long as you like. You can stop at any time. You can start again on the next day, or the one after that." }
 *       library:
 *         text: >-
 *           Until it closes. On most days that is at six. On some days it is at eight. In summer it closes
 *           at noon on one day. Ask at the desk when it closes today, and come back before.
 *       headphones: { text: "As long as they are comfortable. You can stop at any time. Take them off every hour, and give your ears a rest." }
 * ```
 * ```text
 * 6:15 warning Unexpected 38 words in the answer of *Read in the library* to *How long is it, and when would I stop?*, expected 35 at most
 *   Say the one thing that differs between the options here, and move the rest to `more`, which is one tap away and not on the sheet.
 * ```
 */
export const wordBudget: Rule = {
  id: "word-budget",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    if (!grid) return;
    const rows = grid.questions.map((question) => listLengths(source, question));
    for (const { answer, words } of rows.flat()) {
      if (words <= mostWords) continue;
      report({
        path: [...answer.path, "text"],
        reason: `Unexpected ${words} words in ${answer.title}, expected ${mostWords} at most`,
        actual: String(words),
        expected: [String(mostWords)],
        note: "Say the one thing that differs between the options here, and move the rest to `more`, which is one tap away and not on the sheet.",
      });
    }
    checkSheet(grid, rows, report);
  },
};

function checkSheet(
  { questions, options }: GridOutline,
  rows: readonly (readonly AnswerLength[])[],
  report: Report,
): void {
  const longest = rows.flatMap(findLongest).sort((a, b) => b.words - a.words);
  const words = longest.reduce((sum, answer) => sum + answer.words, 0);
  const pictured = questions.filter(({ answers }) => answers?.some(({ chance }) => chance)).length;
  const budget = getSheetBudget(questions.length, options.length, pictured);
  if (words <= budget) return;
  const first = longest.slice(0, 3).map((one) => `${one.answer.title} (${one.words})`);
  report({
    path: ["questions"],
    part: "key",
    reason: `Unexpected ${words} words in the longest answers to the ${questions.length} questions together, expected ${budget} at most for one page with ${options.length} options`,
    actual: String(words),
    expected: [String(budget)],
    note: `Take ${words - budget} words out of the longest answers, or move them to \`more\`. Begin with ${listWords(first, "and")}.`,
  });
}

function findLongest(lengths: readonly AnswerLength[]): AnswerLength[] {
  const most = Math.max(...lengths.map(({ words }) => words));
  return lengths.filter(({ words }) => words === most).slice(0, 1);
}
