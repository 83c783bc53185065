import type { GridTalk } from "../../record/index.ts";
import type { TalkWords } from "../../words/index.ts";
import { joinWith } from "../session/join-with.ts";

/** The decision in one sentence. */
export function sayDecision({ decision, asShown }: GridTalk, words: TalkWords): string {
  const { summary } = words;
  if (decision === null) return summary.nothing;
  if (decision.outcome !== "chosen") return summary[decision.outcome];
  if (decision.options.length === 0) return summary.noOption;
  const names = decision.options.map(({ option, variants }) => {
    const shown = asShown.options.find(({ id }) => id === option);
    const name = shown?.name ?? option;
    const forms = variants.map((id) => shown?.variants.find((one) => one.id === id)?.name ?? id);
    return forms.length === 0 ? name : summary.option(name, joinWith(forms, words));
  });
  return summary.chosen(joinWith(names, words));
}
