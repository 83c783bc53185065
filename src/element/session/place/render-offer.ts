import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import { renderReveal } from "../../parts/render-reveal.ts";
import type { TalkView } from "../talk-view.ts";

/** Under an option's head: whether it is offered here; how to get it and the wait open on a tap. */
export function renderOffer(option: string, view: TalkView) {
  const { context, place } = view;
  const offer = place?.here.offers.find((one) => one.option === option);
  if (!offer) return nothing;
  const words = getLaterWords(context.language).here;
  const { offered, how, why, wait } = offer;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.how, how],
    [words.wait, wait && words.waitAsOf(wait.say, formatDay(wait.asOf, context.language))],
    [words.why, why],
  ];
  const told = facts.filter(([, fact]) => fact !== undefined);
  const say = words.offered[offered];
  const name = context.grid.options.find(({ id }) => id === option)?.name ?? option;
  if (told.length === 0) return html`<p class="offer">${say}</p>`;
  return html`<div class="offer">
    ${renderReveal(context.disclosures, {
      key: `head--offer--${option}`,
      label: say,
      of: context.words.common.listBreak + name,
      content: () => told.map(([term, fact]) => html`<p><strong>${term}.</strong> ${fact}</p>`),
    })}
  </div>`;
}
