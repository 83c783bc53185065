import { formatDay } from "../parts/format-day.ts";
import { cutShort } from "./cut-short.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Who does what next, the kind of help agreed, and what if it does not help. */
export function listNextInShort(context: SheetContext): readonly string[] {
  const { record, nameOf, words, paperWords, language } = context;
  if (!record) return [];
  const { plan, grouping } = record;
  const steps = plan.actions.map(({ what, who, whoElse, byDate }) => {
    const name = whoElse?.text ?? nameOf(who ?? what.by);
    const day = byDate === undefined ? "" : ` (${formatDay(byDate, language)})`;
    return (name ? paperWords.forPerson(name, what.text) : what.text) + day;
  });
  const kind = grouping
    ? [words.grid.kindOfHelp + words.common.colon + words.groupings[grouping.agreed]]
    : [];
  const ifNot = plan.ifNot.map(({ text }) => paperWords.ifNot + text);
  return cutShort([...kind, ...steps, ...ifNot], context);
}
