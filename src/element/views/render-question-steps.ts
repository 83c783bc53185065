import { html, nothing } from "lit";
import type { Reader } from "./reader.ts";
import { renderSteps } from "./render-steps.ts";

/** The bar at the thumb: the question before, all questions, the question after. */
export function renderQuestionSteps({ context, views, shown }: Reader) {
  const { grid, words } = context;
  const { question } = shown;
  if (!question) return nothing;
  const { questions } = grid;
  const place = questions.indexOf(question);
  const pick = (id: string | undefined) => views.pick({ question: id }, `#row-${id}`);
  return html`<div class="thumb">
    ${renderSteps({
      words,
      place: words.views.question(place + 1, questions.length),
      before: questions[place - 1]?.ask,
      after: questions[place + 1]?.ask,
      onStep: (by) => pick(questions[place + by]?.id),
      middle: html`<button
        type="button"
        class="button"
        @click=${() => views.pick({ question: undefined }, `#pick-${question.id}`)}
      >
        ${words.views.allQuestions}
      </button>`,
    })}
  </div>`;
}
