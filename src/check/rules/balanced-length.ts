import { type AnswerLength, listLengths } from "../balance/list-lengths.ts";
import { limits } from "../limits.ts";
import type { GridOutline, OptionOutline } from "../outline/grid-outline.ts";
import type { Report, Rule } from "../rule.ts";

/** How many times as long as the shortest an answer may be. */
const mostTimes = 1.8;
/** From here on no reviewer need look: a column or a row is out of balance. */
const tooManyTimes = 3;
/** The same for all the answers of an option, against those of another. */
const mostTimesInAll = 1.35;

/**
 * Answers of one question, or columns of the whole grid, that are of very different length.
 *
 * The option that is told at length looks like the one that counts, and the one told in a few words looks
 * like an afterthought. Within a question the longest answer has at most 1.8 times the words of the shortest;
 * over 3 times is an error. All the answers of an option together have at most 1.35 times the words of those
 * of another.
 *
 * Words of the first layer are counted, `text` and not `more`. Every answer counts as at least 12 words, as
 * short ones differ by chance. What is `not-known` has no words of its own: it is left out, and when two columns
 * are compared, so is what the other says there. Nobody has to fill a cell in to be let through.
 *
 * IPDAS C1.
 *
 * @example good: Short answers differ by chance
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay: { text: Noise. }
 *       library: { text: It may be closed on the very day you want to go. }
 * ```
 *
 * @example bad: One answer at length
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: It may be closed. It may be full. You may not like the seats, or the light, or who else is there, and it is far.
 * ```
 * ```text
 * 5:15 warning Unexpected length of the answer of *Read in the library* to *What are the downsides?*: 26 words, over 1.8 times as many as that of *Stay at home*, which counts as 12
 *   Bring every answer of this question to 21 words or fewer, or every one to 15 or more.
 * ```
 *
 * @example bad: Far too long, and so is its column
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: It may be closed. It may be full. You may not like the seats, or the light, or who else is there. It is far. The way back is long and dark, and it costs a lot.
 * ```
 * ```text
 * 5:15 error Unexpected length of the answer of *Read in the library* to *What are the downsides?*: 37 words, over 3 times as many as that of *Stay at home*, which counts as 12
 *   Bring every answer of this question to 21 words or fewer, or every one to 21 or more.
 * 5:15 warning Unexpected 37 words in the answer of *Read in the library* to *What are the downsides?*, expected 35 at most [word-budget]
 *   Say the one thing that differs between the options here, and move the rest to `more`, which is one tap away and not on the sheet.
 * 10029:5 warning Unexpected length of the answers of *Read in the library* together: they count as 73 words, over 1.35 times the 48 of *Wear headphones* in the questions that both answer
 *   Bring every option to 64 words or fewer, or every one to 55 or more.
 * ```
 *
 * @example bad: A column at length
 * ```yaml
 * questions:
 *   - id: involves
 *     answers:
 *       library: { text: "You walk to the library, find a seat by the window, and read there for as long as you like." }
 *   - id: how-long
 *     answers:
 *       library: { text: "Until it closes, which is at six on most days, and at one on the days before a holiday." }
 *   - id: downsides
 *     answers:
 *       library: { text: "It may be closed, it may be full, and somebody else may have taken out the book you want." }
 * ```
 * ```text
 * 10029:5 warning Unexpected length of the answers of *Read in the library* together: they count as 70 words, over 1.35 times the 48 of *Wear headphones* in the questions that both answer
 *   Bring every option to 64 words or fewer, or every one to 52 or more.
 * ```
 */
export const balancedLength: Rule = {
  id: "balanced-length",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    if (!grid) return;
    const rows = grid.questions.map((question) => listLengths(source, question));
    for (const lengths of rows) checkRow(lengths, report);
    checkColumns(grid, rows, report);
  },
};

function checkRow(lengths: readonly AnswerLength[], report: Report): void {
  const longest = findMost(lengths, ({ counted }) => counted);
  const shortest = findMost(lengths, ({ counted }) => -counted);
  if (!longest || !shortest) return;
  const times = longest.counted / shortest.counted;
  if (times <= mostTimes) return;
  const limit = times > tooManyTimes ? tooManyTimes : mostTimes;
  const counts = shortest.words === shortest.counted ? "has" : "counts as";
  report({
    path: [...longest.answer.path, "text"],
    ...(times > tooManyTimes ? { severity: "error" as const } : {}),
    reason: `Unexpected length of ${longest.answer.title}: ${longest.words} words, over ${limit} times as many as that of ${shortest.answer.option?.title}, which ${counts} ${shortest.counted}`,
    note: sayMend("answer of this question", longest.counted, shortest.counted, mostTimes),
  });
}

/** Compares the columns two by two, in the questions to which both have words of their own. */
function checkColumns(
  { options }: GridOutline,
  rows: readonly (readonly AnswerLength[])[],
  report: Report,
): void {
  if (options.length > limits.optionsCompared) return;
  const pairs = options.flatMap((option) =>
    options.filter((other) => other !== option).map((other) => countColumns(option, other, rows)),
  );
  const worst = findMost(pairs, ({ words, others }) => words / others);
  if (!worst || worst.words <= worst.others * mostTimesInAll) return;
  const { option, other, words, others } = worst;
  report({
    path: option.path,
    reason: `Unexpected length of the answers of ${option.title} together: they count as ${words} words, over ${mostTimesInAll} times the ${others} of ${other.title} in the questions that both answer`,
    note: sayMend("option", words, others, mostTimesInAll),
  });
}

function countColumns(
  option: OptionOutline,
  other: OptionOutline,
  rows: readonly (readonly AnswerLength[])[],
) {
  let words = 0;
  let others = 0;
  for (const lengths of rows) {
    const own = lengths.find(({ answer }) => answer.option === option);
    const beside = lengths.find(({ answer }) => answer.option === other);
    if (!own || !beside) continue;
    words += own.counted;
    others += beside.counted;
  }
  return { option, other, words, others };
}

function sayMend(what: string, most: number, least: number, times: number): string {
  return `Bring every ${what} to ${Math.floor(least * times)} words or fewer, or every one to ${Math.ceil(most / times)} or more.`;
}

function findMost<Item>(items: readonly Item[], weigh: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (most, item) => (most === undefined || weigh(item) > weigh(most) ? item : most),
    undefined,
  );
}
