import { html, nothing } from "lit";
import type { Mark, MarkName } from "../marks/mark.ts";
import { markNames } from "../marks/mark-names.ts";
import { renderIcon } from "../parts/render-icon.ts";
import type { FurtherContext } from "./further-context.ts";

/** The reader's own marks in three lists, in the grid's order, and a button that clears them. */
export function renderOwnMarks(
  marks: readonly Mark[],
  context: FurtherContext,
  onClear: () => void,
) {
  const { words } = context;
  return html`<h3 id="marks-heading">${words.marks.heading}</h3>
    <div class="cards">${markNames.map((name) => renderMarksOf(name, marks, context))}</div>
    <div class="row">
      <button type="button" class="button" @click=${onClear}>${words.marks.clear}</button>
      <p class="quiet">${words.marks.stay}</p>
    </div>`;
}

function renderMarksOf(name: MarkName, marks: readonly Mark[], { grid, words }: FurtherContext) {
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
