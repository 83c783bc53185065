import { readPull } from "../balance/read-pull.ts";
import { shorten } from "../naming/shorten.ts";
import type { QuestionOutline } from "../outline/grid-outline.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Report, Rule } from "../rule.ts";
import { readKey, readPath, readText } from "../tree.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";

/**
 * A question with fewer than two statements to choose from, or whose statements all pull one way.
 *
 * The statements are what a person can say matters to them. If all of them welcome something new, or all turn
 * something down, whoever thinks otherwise finds nothing to tap, and the grid has answered for them.
 *
 * Which way a statement pulls is read from a few certain words and from nothing else: how it opens ("I am ready
 * to", "I can accept"; "I do not want", "I would rather not"), whether it is about carrying on as now ("I can
 * give it time"), and wishes that nobody would turn down ("I want to feel better"). The lists are
 * `src/check/words/accepting-words.ts`, `refusing-words.ts`, `staying-words.ts` and `shared-wishes.ts`. One
 * statement of which they say nothing, such as "I want to talk with someone", leaves the question alone. So this
 * finds what is certainly one-sided; that all sides are there, a person has to see. Statements in other
 * languages are only counted.
 *
 * IPDAS L9.
 *
 * @example good: Both ways, in words that say so and in words that do not
 * ```yaml
 * questions:
 *   - id: downsides
 *     matters:
 *       - { id: no-noise, say: I do not want to wait. }
 *       - { id: some-noise, say: I do not want anything new. }
 *   - id: what-like
 *     matters:
 *       - { id: others, say: I want few people to know. }
 *       - { id: alone, say: I want my friends to know. }
 * ```
 *
 * @example bad: One statement, and none
 * ```yaml
 * questions:
 *   - id: downsides
 *     matters:
 *       - { id: no-noise, say: I can accept some noise. }
 *   - id: what-like
 *     matters: null
 * ```
 * ```text
 * 3:5 warning Unexpected single statement in *What are the downsides?*: "I can accept some noise."
 *   Under `matters`, let people say what matters to them: two to four statements that begin with I or We, both ways.
 * 6:5 warning Missing statements to choose from in *What is it like, and where do I get it?*
 *   Under `matters`, let people say what matters to them: two to four statements that begin with I or We, both ways.
 * ```
 *
 * @example bad: All one way
 * ```yaml
 * questions:
 *   - id: downsides
 *     matters:
 *       - { id: no-noise, say: I do not want any noise. }
 *       - { id: some-noise, say: I would rather not be disturbed. }
 *   - id: what-like
 *     matters:
 *       - { id: others, say: I am ready for something new. }
 *       - { id: alone, say: I want something that works. }
 * ```
 * ```text
 * 3:5 warning All statements of *What are the downsides?* pull away from something new
 *   Add one for whoever sees it otherwise, or put it in place of one: for example "I am ready to try something new."
 * 7:5 warning All statements of *What is it like, and where do I get it?* pull towards something new
 *   Add one for whoever sees it otherwise, or put it in place of one: for example "I do not want anything new now."
 * ```
 */
export const balancedMatters: Rule = {
  id: "balanced-matters",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    for (const question of grid?.questions ?? []) {
      const value = readPath(source.value, question.path);
      const matters = readKey(value, "matters");
      // What is there and no list is told by `schema`.
      if (matters !== undefined && !Array.isArray(matters)) continue;
      const says = (matters ?? []).slice(0, 20).map((item: unknown) => readText(item, "say"));
      if (says.some((say) => say === undefined || isPlaceholder(say))) continue;
      const statements = says.filter((say) => say !== undefined);
      if (countDistinct(statements) < 2) reportFew(question, statements, report);
      else if (isEnglish(grid?.language)) checkPulls(question, statements, report);
    }
  },
};

/** Two statements of the same words are one. */
function countDistinct(statements: readonly string[]): number {
  return new Set(
    statements.map((say) =>
      say
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(" "),
    ),
  ).size;
}

function reportFew(
  { path, title }: QuestionOutline,
  statements: readonly string[],
  report: Report,
) {
  report({
    path: [...path, "matters"],
    part: "key",
    reason:
      statements.length === 0
        ? `Missing statements to choose from in ${title}`
        : `Unexpected single statement in ${title}: "${shorten(statements[0] ?? "")}"`,
    note: "Under `matters`, let people say what matters to them: two to four statements that begin with I or We, both ways.",
  });
}

function checkPulls(
  { path, title }: QuestionOutline,
  statements: readonly string[],
  report: Report,
) {
  const [pull, ...others] = statements.map(
    (say, index) => () =>
      isTooLong("grid", [...path, "matters", index, "say"], say) ? undefined : readPull(say),
  );
  const way = pull?.();
  if (way === undefined || others.some((other) => other() !== way)) return;
  report({
    path: [...path, "matters"],
    part: "key",
    reason: `All statements of ${title} pull ${way === "away" ? "away from" : "towards"} something new`,
    note: `Add one for whoever sees it otherwise, or put it in place of one: for example "${counterparts[way]}"`,
  });
}

/** What somebody says who sees it otherwise. */
const counterparts = {
  towards: "I do not want anything new now.",
  away: "I am ready to try something new.",
} as const;
