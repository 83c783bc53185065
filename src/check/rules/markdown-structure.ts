import type { Rule } from "../rule.ts";

export const markdownStructure: Rule = {
  id: "markdown-structure",
  severity: "error",
  onUnreadable: true,
  run({ source }, report) {
    for (const { rule, message, place, suggestion } of source.problems) {
      if (rule !== "markdown-structure") continue;
      const note = suggestion === undefined ? "" : `Write \`${suggestion}\` here.`;
      report({ path: [], place, reason: message, note });
    }
  },
};
