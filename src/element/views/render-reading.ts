import { html, nothing } from "lit";
import type { Views } from "../controllers/views.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { renderGridTable, type GridTableOptions } from "../parts/render-grid-table.ts";
import { renderColumnSteps } from "./render-column-steps.ts";
import { renderNotShown } from "./render-not-shown.ts";
import { renderOptionList } from "./render-option-list.ts";
import { renderOptionSteps } from "./render-option-steps.ts";
import { renderPickers } from "./render-pickers.ts";
import { renderQuestionList } from "./render-question-list.ts";
import { renderQuestionSteps } from "./render-question-steps.ts";
import type { Reader } from "./reader.ts";

/**
 * A grid in the view in effect. The table is always whole and in the author's order; a view takes off the screen
 * what it leaves out, so that paper has it all. Needs `tableStyles` and `views` styles.
 */
export function renderReading(context: GridContext, views: Views, table: GridTableOptions) {
  const { shown } = views;
  const draw = (part: (reader: Reader) => unknown, ...when: string[]) =>
    shown && when.includes(shown.view) ? part({ context, views, shown }) : nothing;
  return html`<div class="reading">
    <div class="gauge"></div>
    ${draw(renderPickers, "table", "columns")} ${draw(renderOptionPick, "option")}
    ${draw(renderNotShown, "table", "columns", "question")} ${draw(renderColumnSteps, "columns")}
    ${draw(renderQuestionPick, "question")} ${renderGridTable(context, { ...table, shown })}
    ${draw(renderQuestionSteps, "question")} ${draw(renderOptionSteps, "option")}
  </div>`;
}

function renderQuestionPick({ context, views, shown }: Reader) {
  if (shown.question) return nothing;
  return html`<h3>${context.words.views.whatFirst}</h3>
    ${renderQuestionList(context, (id) => views.pick({ question: id }, `#row-${id}`))}`;
}

function renderOptionPick(reader: Reader) {
  return html`${reader.shown.option ? nothing : html`<h3>${reader.context.words.views.whichFirst}</h3>`}
  ${renderOptionList(reader)}`;
}
