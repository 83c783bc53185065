import { limits } from "../limits.ts";
import { findNearest } from "../naming/find-nearest.ts";
import { quoteCode, listWords } from "../naming/list-words.ts";
import type { GridOutline, QuestionOutline } from "../outline/grid-outline.ts";
import type { Report, Rule } from "../rule.ts";

/**
 * A question that leaves out an option, or answers one that does not exist.
 *
 * Options can be compared only where each of them answers every question. An empty place reads as "nothing
 * to say against it". Where nobody knows, the answer is `basis: not-known`, and the page says so.
 *
 * IPDAS Q3-Q5.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay: { text: It stays loud., basis: draft }
 *       library: { text: It may be closed., basis: draft }
 *       headphones: { text: They may press., basis: draft }
 * ```
 *
 * @example bad: One left out
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       headphones: null
 * ```
 * ```text
 * 3:5 error Missing answer of *Wear headphones* to *What are the downsides?*
 *   Add `headphones` to its answers. If nobody has measured it, write `basis: not-known`.
 * ```
 *
 * @example bad: One misspelt
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       headphones: null
 *       headphone: { text: They may press., basis: draft }
 * ```
 * ```text
 * 5:7 error Unexpected answer for `headphone` to *What are the downsides?*: there is no such option
 *   Did you mean `headphones`?
 * ```
 */
export const answerForEveryOption: Rule = {
  id: "answer-for-every-option",
  severity: "error",
  run({ grid }, report) {
    for (const question of grid?.questions ?? []) {
      if (grid && question.answers) checkQuestion(grid, question, report);
    }
  },
};

function checkQuestion(grid: GridOutline, question: QuestionOutline, report: Report): void {
  const answers = question.answers ?? [];
  const ids = grid.options.flatMap(({ id }) => id ?? []);
  const options = new Set(ids);
  const answered = new Set(answers.map(({ optionId }) => optionId));
  const missing = new Set(ids.filter((id) => !answered.has(id)));
  // While an option has no id that can be read, or another's, any answer may be its own.
  const known = options.size === grid.options.length && options.size > 0;
  for (const { optionId, path } of answers) {
    if (!known || options.has(optionId)) continue;
    const isFew = missing.size <= limits.optionsCompared;
    const meant = isFew ? findNearest(optionId, missing) : undefined;
    if (meant !== undefined) missing.delete(meant);
    report({
      path,
      part: "key",
      reason: `Unexpected answer for \`${optionId}\` to ${question.title}: there is no such option`,
      actual: optionId,
      expected: meant === undefined ? ids.slice(0, limits.optionsCompared) : [meant],
      note:
        meant === undefined
          ? `Take it out, or add the option. The options are ${listWords(quoteCode(ids.slice(0, limits.optionsCompared)), "and")}.`
          : `Did you mean \`${meant}\`?`,
    });
  }
  for (const id of missing) {
    const option = grid.options.find((other) => other.id === id);
    report({
      path: [...question.path, "answers"],
      part: "key",
      reason: `Missing answer of ${option?.title ?? id} to ${question.title}`,
      expected: [id],
      note: `Add \`${id}\` to its answers. If nobody has measured it, write \`basis: not-known\`.`,
    });
  }
}
