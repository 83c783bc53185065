import type { Rule } from "../rule.ts";

/**
 * A grid without exactly one option of the kind `no-new-help`: carrying on as now.
 *
 * Carrying on is what most people do, and a real choice. An aid that leaves it out pushes towards help; one
 * that has it twice pushes away from help.
 *
 * IPDAS Q3 and L1, NICE ECD8 1.3.
 *
 * @example good
 * ```yaml
 * options:
 *   - id: stay
 *     kind: no-new-help
 * ```
 *
 * @example bad: None
 * ```yaml
 * options:
 *   - id: stay
 *     kind: practical
 * ```
 * ```text
 * 1:1 error Missing an option of the kind `no-new-help`
 *   Add carrying on as now as an option: people may choose it, and should see what it brings.
 * ```
 *
 * @example bad: Two
 * ```yaml
 * options:
 *   - id: headphones
 *     kind: no-new-help
 * ```
 * ```text
 * 3:11 error Unexpected second option of the kind `no-new-help`: *Wear headphones*, after *Stay at home*
 *   Give it another kind, or make the two one option. Exactly one option is carrying on as now.
 * ```
 */
export const includesNoNewHelp: Rule = {
  id: "includes-no-new-help",
  severity: "error",
  run({ grid }, report) {
    if (!grid || grid.options.length === 0) return;
    const [first, ...others] = grid.options.filter(({ kind }) => kind === "no-new-help");
    if (!first && grid.options.every(({ kind }) => kind !== undefined)) {
      report({
        path: ["options"],
        part: "key",
        reason: "Missing an option of the kind `no-new-help`",
        expected: ["no-new-help"],
        note: "Add carrying on as now as an option: people may choose it, and should see what it brings.",
      });
    }
    for (const option of others) {
      report({
        path: [...option.path, "kind"],
        reason: `Unexpected second option of the kind \`no-new-help\`: ${option.title}, after ${first?.title}`,
        actual: "no-new-help",
        note: "Give it another kind, or make the two one option. Exactly one option is carrying on as now.",
      });
    }
  },
};
