import { formatDay } from "../parts/format-day.ts";
import { cutShort, type Told } from "./cut-short.ts";
import type { SheetContext } from "./sheet-context.ts";

/** The kind of help agreed, who does what next, what is still to be asked, what if it does not help, and what for. */
export function listNextInShort(context: SheetContext): readonly Told[] {
  const { record, nameOf, words, noteWords, paperWords, language } = context;
  if (!record) return [];
  const { plan, grouping } = record;
  const steps = plan.actions.map(({ what, who, whoElse, byDate }) => {
    const day =
      byDate === undefined ? "" : ` (${noteWords.plan.byDate(formatDay(byDate, language))})`;
    return { name: whoElse?.text ?? nameOf(who ?? what.by), say: what.text + day };
  });
  // A mark that asks stands in its cell already.
  const questions = record.questionsToAsk
    .filter(({ answered, grid }) => !answered && (grid ?? context.grid.id) === context.grid.id)
    .flatMap(({ by, words: own, suggested }) => {
      const text = own?.text ?? suggested;
      return text === undefined ? [] : [{ name: nameOf(by), say: paperWords.toAsk + text }];
    });
  const kind = grouping
    ? [
        {
          say: words.grid.kindOfHelp + words.common.colon + words.groupings[grouping.agreed],
        },
      ]
    : [];
  const ifNot = plan.ifNot.map(({ by, text }) => ({
    name: nameOf(by),
    say: paperWords.ifNot + text,
  }));
  const goals = plan.goals.map(({ words: { by, text } }) => ({
    name: nameOf(by),
    say: paperWords.goal + text,
  }));
  return cutShort([...kind, ...steps, ...questions, ...ifNot, ...goals], context);
}
