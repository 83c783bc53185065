import { html, nothing } from "lit";
import type { Mark, MarkName } from "../marks/mark.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { renderBacking } from "../parts/render-backing.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { renderProse } from "../parts/render-prose.ts";

/** What can be done whatever is chosen. */
export function renderAlongside(context: GridContext) {
  const { grid, words } = context;
  if (grid.alongside.length === 0) return nothing;
  return html`<section aria-labelledby="alongside-heading" part="alongside">
    <h3 id="alongside-heading">${words.alongside}</h3>
    <ul class="cards" role="list">
      ${grid.alongside.map(
        (item) =>
          html`<li>
            <h4>${item.name}</h4>
            ${renderProse(item.text, words)}
            <div class="reveals">
              ${renderBacking(item, `alongside--${item.id}`, words.common.colon + item.name, context)}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Questions a reader may take along. */
export function renderQuestionsToAsk({ grid, words }: GridContext) {
  if (grid.questionsToAsk.length === 0) return nothing;
  return html`<section aria-labelledby="questions-heading">
    <h3 id="questions-heading">${words.questionsToAsk}</h3>
    <ul class="plain-list">
      ${grid.questionsToAsk.map((question) => html`<li>${question}</li>`)}
    </ul>
  </section>`;
}

/** The reader's own marks in three lists, in the grid's order; nothing while there are none. */
export function renderOwnMarks(marks: readonly Mark[], context: GridContext, onClear: () => void) {
  const { words } = context;
  if (marks.length === 0) return nothing;
  const names: readonly MarkName[] = ["good", "worries", "ask"];
  return html`<section class="own-marks" aria-labelledby="marks-heading" part="marks">
    <h3 id="marks-heading">${words.marks.heading}</h3>
    <div class="cards">${names.map((name) => renderMarksOf(name, marks, context))}</div>
    <div class="row">
      <button type="button" class="button" @click=${onClear}>${words.marks.clear}</button>
      <p class="quiet">${words.marks.stay}</p>
    </div>
  </section>`;
}

function renderMarksOf(name: MarkName, marks: readonly Mark[], { grid, words }: GridContext) {
  const marked = grid.options.flatMap((option) =>
    grid.questions
      .filter((question) =>
        marks.some(
          (mark) =>
            mark.mark === name && mark.option === option.id && mark.question === question.id,
        ),
      )
      .map((question) => ({ option, question })),
  );
  if (marked.length === 0) return nothing;
  return html`<div>
    <h4 class="row">${renderIcon(name)} ${words.marks.names[name]}</h4>
    <ul class="plain-list">
      ${marked.map(({ option, question }) => html`<li>${option.name}<br /><span class="quiet">${question.ask}</span></li>`)}
    </ul>
  </div>`;
}
