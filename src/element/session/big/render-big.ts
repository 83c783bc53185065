import { html, nothing } from "lit";
import type { CompiledQuestion } from "../../../compiled/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { renderGridTable } from "../../parts/render-grid-table.ts";
import { listShownOptions } from "../list-shown-options.ts";
import { renderMattering } from "../render-mattering.ts";
import { renderCellVoices } from "../render-cell-voices.ts";
import type { TalkView } from "../talk-view.ts";
import { renderOffer } from "../place/render-offer.ts";
import { renderPrompts } from "./render-prompts.ts";

/** One question across the options, large, with a way to begin and prompts that stay closed. */
export function renderBig(question: CompiledQuestion, view: TalkView) {
  const { context } = view;
  const words = getLaterWords(context.language).big;
  const { questions } = context.grid;
  const place = questions.indexOf(question);
  const opening = question.kinds.map((kind) => words.openings[kind]).find(Boolean);
  return html`<section class="big" aria-labelledby=${`ask-${question.id}`}>
    <div class="row big-head">
      <p class="quiet">${words.place(place + 1, questions.length)}</p>
      ${renderStep(words.before, questions[place - 1], view)}
      ${renderStep(words.after, questions[place + 1], view)}
      <button
        type="button"
        class="button"
        @click=${() => view.show({ bigQuestion: undefined, message: "" })}
      >
        ${words.leave}
      </button>
    </div>
    <p class="opening">
      <span class="quiet">${words.open}${context.words.common.colon}</span>
      ${opening ?? words.openings.other}
    </p>
    ${renderGridTable(context, {
      options: listShownOptions(view),
      questions: [question],
      renderBelowAnswer: (one, option) => renderCellVoices(one, option, view),
      renderBelowHead: (option) => renderOffer(option.id, view),
      renderBelowQuestion: (one) => renderMattering(one, view),
    })}
    ${renderPrompts(view)}
  </section>`;
}

/** To the question before or after; nothing stands in the place of one that is not there but a still button. */
function renderStep(say: string, to: CompiledQuestion | undefined, view: TalkView) {
  return html`<button
    type="button"
    class="button"
    ?disabled=${!to}
    aria-label=${to ? `${say}: ${to.ask}` : nothing}
    @click=${() => view.show({ bigQuestion: to?.id, message: to?.ask ?? "" })}
  >
    ${say}
  </button>`;
}
