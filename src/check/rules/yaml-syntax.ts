import type { Rule } from "../rule.ts";

export const yamlSyntax: Rule = {
  id: "yaml-syntax",
  severity: "error",
  onUnreadable: true,
  run({ source }, report) {
    for (const { rule, message, place, suggestion } of source.problems) {
      if (rule !== "yaml-syntax") continue;
      const note = suggestion === undefined ? "" : `Write \`${suggestion}\` here.`;
      report({ path: [], place, reason: message, note });
    }
  },
};
