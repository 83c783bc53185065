import type { GridOutline } from "../grid-outline.ts";
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
