import type { GridOutline } from "../outline/grid-outline.ts";
import type { Rule } from "../rule.ts";

/** What each kind of question tells a reader. */
const required: Readonly<Record<string, string>> = {
  involves: "what each option involves",
  time: "how long it takes",
  benefit: "how likely it is to help",
  downside: "what the risks and downsides are",
  experience: "what it is like",
  stop: "when one would stop or change",
  where: "where to get it",
};

/**
 * A grid that never asks what each option involves, how long it takes, how likely it is to help, what the
 * downsides are, what it is like, when to stop, or where to get it.
 *
 * A grid for young people who hurt themselves, or with an option at school, asks who will know as well: it
 * is what many of them weigh first. One question may have two kinds.
 *
 * IPDAS Q4-Q6, NICE ECD8 1.4, and THRIVE, which asks of every help when it would be stopped.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-long
 *     kinds: [time, stop]
 * ```
 *
 * @example bad: Nobody asks when to stop
 * ```yaml
 * questions:
 *   - id: how-long
 *     kinds: [time]
 * ```
 * ```text
 * 1:1 error Missing a question of the kind `stop`
 *   Ask when one would stop or change, or add `stop` to the kinds of the question that tells it. One question may have two kinds.
 * ```
 *
 * @example bad: A school option, and nobody asks who will know
 * ```yaml
 * options:
 *   - id: library
 *     kind: school
 * questions:
 *   - id: what-like
 *     kinds: [experience, where]
 * ```
 * ```text
 * 4:1 error Missing a question of the kind `privacy`
 *   Ask who will know, or add `privacy` to the kinds of the question that tells it. One question may have two kinds.
 * ```
 */
export const requiredQuestions: Rule = {
  id: "required-questions",
  severity: "error",
  run({ grid }, report) {
    if (!grid || grid.questions.length === 0) return;
    const asked = new Set(grid.questions.flatMap(({ kinds }) => kinds ?? []));
    const needed = { ...required, ...(needsPrivacy(grid) ? { privacy: "who will know" } : {}) };
    // A question whose kinds cannot be read may be the one that is missed.
    if (grid.questions.some(({ kinds }) => kinds === undefined)) return;
    if ([...asked].some((kind) => !["privacy", "other", ...Object.keys(required)].includes(kind)))
      return;
    for (const [kind, meaning] of Object.entries(needed)) {
      if (asked.has(kind)) continue;
      report({
        path: ["questions"],
        part: "key",
        reason: `Missing a question of the kind \`${kind}\``,
        expected: [kind],
        note: `Ask ${meaning}, or add \`${kind}\` to the kinds of the question that tells it. One question may have two kinds.`,
      });
    }
  },
};

/** Young people weigh who will know most where they hurt themselves, and where help is at school. */
function needsPrivacy({ audience, helpFirst, options }: GridOutline): boolean {
  return (
    audience === "young-person" && (helpFirst || options.some(({ kind }) => kind === "school"))
  );
}
