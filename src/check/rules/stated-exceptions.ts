import type { Rule, RuleContext } from "../rule.ts";
import { coversFinding } from "../covers-finding.ts";
import { findNearest } from "../find-nearest.ts";
import { ruleIds } from "../rule-id.ts";
import { readList, readText } from "../tree.ts";

export const statedExceptions: Rule = {
  id: "stated-exceptions",
  severity: "warning",
  run(context, report) {
    readList(context.source.value, "exceptions").forEach((exception, index) => {
      const path = ["exceptions", index, "rule"];
      const rule = readText(exception, "rule");
      if (rule === undefined) return;
      const at = readText(exception, "at");
      const where = at === undefined ? "" : ` at \`${at}\``;
      if (!ruleIds.some((id) => id === rule)) {
        const meant = findNearest(rule, ruleIds);
        report({
          path,
          severity: "error",
          reason: `Unexpected exception for \`${rule}\`: there is no such rule`,
          actual: rule,
          expected: meant === undefined ? ruleIds : [meant],
          note:
            meant === undefined
              ? "Copy the rule's id from the finding."
              : `Did you mean \`${meant}\`?`,
        });
        return;
      }
      const covered = context.findings.filter((finding) =>
        coversFinding(exception, finding, context.source.value),
      );
      if (covered.some(({ severity }) => severity === "error")) {
        report({
          path,
          severity: "error",
          reason: `Unexpected exception for \`${rule}\`${where}: an error cannot be excepted`,
          note: "Mend what it stands for, and take the exception out.",
        });
      } else if (!covered.some(({ severity }) => severity === "warning")) {
        report({
          path,
          reason: `The exception for \`${rule}\`${where} silences nothing`,
          note: sayWhyUnused(context, rule),
        });
      }
    });
  },
};

function sayWhyUnused({ findings }: RuleContext, rule: string): string {
  return findings.some((finding) => finding.rule === rule)
    ? "Its `at` names another part of the file: write the path of keys and ids, for example questions/how-likely/answers/course."
    : "What it stood for is mended: take it out.";
}
