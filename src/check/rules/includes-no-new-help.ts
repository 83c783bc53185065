import type { Rule } from "../rule.ts";

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
