import type { RuleId } from "../rule-id.ts";
import type { Rule } from "../rule.ts";

/** The rules that hold for words in any language, and for a file that holds words alone. */
const ids: ReadonlySet<RuleId> = new Set<RuleId>([
  "yaml-syntax",
  "schema",
  "unique-ids",
  "plain-markdown",
  "safe-links",
  "inline-contacts",
  "markdown-structure",
  "translation-current",
  "fits-one-page",
]);

/** Says whether a rule looks at translations. The others judge a grid's structure, or English wording. */
export function readsTranslations({ id }: Rule): boolean {
  return ids.has(id);
}
