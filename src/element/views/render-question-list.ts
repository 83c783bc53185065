import { html } from "lit";
import { languageOf } from "../parts/language-of.ts";
import { renderIcon } from "../parts/render-icon.ts";
import type { GridContext } from "../parts/grid-context.ts";

/** The questions of a grid as equal buttons, in the grid's order. */
export function renderQuestionList(context: GridContext, onPick: (id: string) => void) {
  return html`<ol class="choices" role="list">
    ${context.grid.questions.map(
      ({ id, ask, kinds }) =>
        html`<li>
          <button type="button" class="button choice" id=${`pick-${id}`} @click=${() => onPick(id)}>
            ${renderIcon(kinds[0] ?? "other")}
            <span lang=${languageOf(context, `questions/${id}/ask`)}>${ask}</span>
          </button>
        </li>`,
    )}
  </ol>`;
}
