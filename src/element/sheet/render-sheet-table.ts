import { html, nothing } from "lit";
import type { CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import { getNotKnownText } from "../parts/get-not-known-text.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { renderProse } from "../parts/render-prose.ts";
import { sayKindOfHelp } from "../parts/say-kind-of-help.ts";
import { renderCellMarks } from "./render-cell-marks.ts";
import { renderForms, renderOptionChoice, renderOtherChoices } from "./render-choice.ts";
import { renderChance } from "./render-chance.ts";
import { renderStatements } from "./render-statements.ts";
import { renderWhoAndWhen } from "./render-who-and-when.ts";
import type { SheetContext } from "./sheet-context.ts";

/** The grid as a table: options across, all alike; questions down, each with what can matter about it. */
export function renderSheetTable(context: SheetContext) {
  const { grid, words } = context;
  return html`<table class="sheet-table">
    <caption>
      ${words.grid.caption(grid.title)}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="lead">
          ${renderOtherChoices(context)} ${renderWhoAndWhen(context)}
        </th>
        ${grid.options.map((option) => renderHead(option, context))}
      </tr>
    </thead>
    <tbody>
      ${grid.questions.map((question) => renderRow(question, context))}
    </tbody>
  </table>`;
}

function renderHead(option: CompiledOption, context: SheetContext) {
  return html`<th scope="col">
    <div class="sheet-option">
      ${renderOptionChoice(option, context)} ${renderIcon(option.kind)}
      <span lang=${languageOf(context, `options/${option.id}/name`)}>${option.name}</span>
    </div>
    ${renderForms(option, context)}
    ${option.groupings.length > 0 ? html`<p>${sayKindOfHelp(option, context.words)}</p>` : nothing}
  </th>`;
}

function renderRow(question: CompiledQuestion, context: SheetContext) {
  const { grid, words } = context;
  return html`${
      question.comparable === "no"
        ? html`<tr class="band-row">
            <td colspan=${grid.options.length + 1}>${words.grid.notComparable}</td>
          </tr>`
        : nothing
    }
    <tr class=${question.comparable === "no" ? "after-band" : ""}>
      <th scope="row">
        <p class="sheet-ask" lang=${languageOf(context, `questions/${question.id}/ask`)}>
          ${question.ask}
        </p>
        ${renderStatements(question, context)}
      </th>
      ${grid.options.map((option) => html`<td>${renderAnswer(question, option, context)}</td>`)}
    </tr>`;
}

function renderAnswer(question: CompiledQuestion, option: CompiledOption, context: SheetContext) {
  const answer = question.answers[option.id];
  if (!answer) return nothing;
  const { words } = context;
  const place = `questions/${question.id}/answers/${option.id}/text`;
  return html`${
    answer.basis === "not-known"
      ? html`<p>${getNotKnownText(question, words)}</p>`
      : renderProse(answer.text, words, languageOf(context, place))
  }${renderChance(question, answer, context)}${renderCellMarks(question, option, context)}`;
}
