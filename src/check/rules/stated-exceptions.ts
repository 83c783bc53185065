import { coversFinding } from "../findings/covers-finding.ts";
import { findNearest } from "../naming/find-nearest.ts";
import { ruleIds } from "../rule-id.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { readList, readText } from "../tree.ts";

/**
 * An exception that silences nothing, names no rule, or stands for an error.
 *
 * A warning that was looked at and left is stated in the file, with the reason. When what it stood for is
 * mended, the exception is old and would silence the next slip. An error cannot be excepted.
 *
 * @example good
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: The library's page is called [Here](https://example.org/here).
 * exceptions:
 *   - rule: safe-links
 *     at: alongside/tell-someone
 *     why: It is the name of the page.
 * ```
 *
 * @example bad: Nothing to silence
 * ```yaml
 * exceptions:
 *   - rule: safe-links
 *     why: It was there once.
 * ```
 * ```text
 * 2:11 warning The exception for `safe-links` silences nothing
 *   What it stood for is mended: take it out.
 * ```
 *
 * @example bad: A rule that does not exist
 * ```yaml
 * exceptions:
 *   - rule: safe-link
 *     why: A slip.
 * ```
 * ```text
 * 2:11 error Unexpected exception for `safe-link`: there is no such rule
 *   Did you mean `safe-links`?
 * ```
 *
 * @example bad: An error
 * ```yaml
 * options:
 *   - id: stay
 *     kind: practical
 * exceptions:
 *   - rule: includes-no-new-help
 *     why: We would rather not offer it.
 * ```
 * ```text
 * 1:1 error Missing an option of the kind `no-new-help` [includes-no-new-help]
 *   Add carrying on as now as an option: people may choose it, and should see what it brings.
 * 5:11 error Unexpected exception for `includes-no-new-help`: an error cannot be excepted
 *   Mend what it stands for, and take the exception out.
 * ```
 */
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
      // Nobody can say whether it silences something while its rule is left out.
      if (ruleIds.some((id) => id === rule && context.leftOut.has(id))) return;
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
