import { html, nothing } from "lit";
import type { CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { keepDrawn } from "./keep-drawn.ts";
import { languageOf } from "./language-of.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderIcon } from "./render-icon.ts";
import { renderOptionHead } from "./render-option-head.ts";
import { sayKindOfHelp } from "./say-kind-of-help.ts";
import type { Shown } from "../views/find-shown.ts";

/** Characters that two lines of all heads together hold where the table is at its narrowest. */
const mostInHeads = 160;

/** What can be changed about the table. */
export interface GridTableOptions {
  /**
   * What of it is on the screen; paper has it all. Default: everything, beside or below each other by the width of
   * the nearest `.container`.
   */
  readonly shown?: Shown | undefined;
  /** Default: all of the grid's, in its order. */
  readonly options?: readonly CompiledOption[];
  /** Default: all of the grid's, in its order. */
  readonly questions?: readonly CompiledQuestion[];
  /** Below each answer. Default: nothing. */
  readonly renderBelowAnswer?: (question: CompiledQuestion, option: CompiledOption) => unknown;
  /** Below each option's head. Default: nothing. */
  readonly renderBelowHead?: (option: CompiledOption) => unknown;
  /** Below each question. Default: nothing. */
  readonly renderBelowQuestion?: (question: CompiledQuestion) => unknown;
}

/**
 * The grid as one real table, restyled by the width of its container. Roles are written out, since
 * some engines drop a table's meaning with its display; what is repeated for the eye alone is hidden
 * from assistive technology. Needs `tableStyles`, and an ancestor with the class `container`.
 */
export function renderGridTable(context: GridContext, table: GridTableOptions = {}) {
  const { grid, words, disclosures } = context;
  const { shown, options = grid.options, questions = grid.questions } = table;
  // Words too long for the two lines that are kept for them stand where they end up, as open ones do.
  const isHeadLong = options.some(
    (option) => sayKindOfHelp(option, words).length * options.length > mostInHeads,
  );
  const isHeadOpen = isHeadLong || disclosures.isAnyOpen("head--");
  const count = shown ? shown.options.length : options.length;
  return html`<div
    class=${`table-frame ${sayLook(shown)} columns-${count} ${isHeadOpen ? "head-open" : ""}`}
    role=${shown?.scrolls ? "region" : nothing}
    aria-label=${shown?.scrolls ? words.grid.scroll : nothing}
    tabindex=${shown?.scrolls ? "0" : nothing}
  >
    <table role="table">
      <caption>
        <span class="hidden-words">${words.grid.caption(grid.title)}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner">
            <span class="hidden-words">${words.grid.question}</span>
          </th>
          ${options.map(
            (option) =>
              html`<th
                role="columnheader"
                scope="col"
                part="option"
                class=${markOff(isOff(option, shown))}
                id=${shown ? `head-${option.id}` : nothing}
                tabindex=${shown ? "-1" : nothing}
                aria-labelledby=${`option-${option.id}`}
              >
                ${renderOptionHead(option, context)}${table.renderBelowHead?.(option) ?? nothing}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${questions.map((question) => renderRow(question, options, context, table))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(
  question: CompiledQuestion,
  options: readonly CompiledOption[],
  context: GridContext,
  table: GridTableOptions,
) {
  const { shown } = table;
  const { notComparable } = context.words.grid;
  const isRowOff = shown?.view === "question" && shown.question !== question;
  const off = options.filter((option) => isOff(option, shown)).length;
  const hasNote = question.comparable === "no";
  const ids = { ask: `ask-${question.id}`, note: `note-${question.id}` };
  return html`${
      hasNote
        ? html`<tr class=${`band ${markOff(isRowOff)}`} role="row" aria-hidden="true">
            <td role="cell" colspan=${options.length - off + 1}>${notComparable}</td>
            ${off > 0 ? html`<td class="off" role="cell" colspan=${off}></td>` : nothing}
          </tr>`
        : nothing
    }
    <tr class=${`question ${hasNote ? "after-band" : ""} ${markOff(isRowOff)}`} role="row">
      <th
        role="rowheader"
        scope="row"
        part="question"
        id=${shown ? `row-${question.id}` : nothing}
        tabindex=${shown ? "-1" : nothing}
        aria-labelledby=${ids.ask}
        aria-describedby=${hasNote ? ids.note : nothing}
      >
        <div class="ask">
          ${renderIcon(question.kinds[0] ?? "other")}
          <span id=${ids.ask} lang=${languageOf(context, `questions/${question.id}/ask`)}
            >${question.ask}${context.aids?.pair(`questions/${question.id}/ask`)}</span
          >
        </div>
        ${hasNote ? html`<p class="note" id=${ids.note}>${notComparable}</p>` : nothing}${table.renderBelowQuestion?.(question) ?? nothing}${context.aids?.renderListen(question)}
      </th>
      ${options.map(
        (option) =>
          html`<td role="cell" part="answer" class=${markOff(isOff(option, shown))}>
            ${keepDrawn(
              context,
              `${question.id}--${option.id}`,
              () =>
                renderAnswer(
                  question,
                  option,
                  context,
                  mayStack(shown) ? renderRepeatedName(option, context) : nothing,
                ),
              option,
              mayStack(shown),
              context.disclosures.isOpen(`variants--${option.id}`),
            )}${table.renderBelowAnswer?.(question, option) ?? nothing}
          </td>`,
      )}
    </tr>`;
}

// Where answers stand below each other, each says whose it is.
function renderRepeatedName(option: CompiledOption, context: GridContext) {
  const place = `options/${option.id}/name`;
  return html`<p class="repeated-name" aria-hidden="true" lang=${languageOf(context, place)}>
    ${renderIcon(option.kind)}<span>${option.name}${context.aids?.pair(place)}</span>
  </p>`;
}

const mayStack = (shown: Shown | undefined) =>
  !shown || shown.view === "question" || shown.view === "option";

const markOff = (isOff: boolean) => (isOff ? "off" : "");

function isOff(option: CompiledOption, shown: Shown | undefined): boolean {
  return shown !== undefined && !shown.options.includes(option);
}

function sayLook(shown: Shown | undefined): string {
  if (!shown) return "auto";
  const { view, question, options, scrolls } = shown;
  const stacks = view === "question" || view === "option" ? "stacks" : "";
  return `${view} ${stacks} ${question ? "asked" : ""} ${scrolls ? "scrolls" : ""} ${markOff(options.length === 0)}`;
}
