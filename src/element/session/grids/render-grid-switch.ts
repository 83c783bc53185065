import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import type { TalkView } from "../talk-view.ts";

/** Which of a talk's grids is on the screen; nothing where there is one alone. */
export function renderGridSwitch({ record, context, openGrid }: TalkView) {
  if (record.grids.length < 2) return nothing;
  const words = getLaterWords(context.language).grids;
  return html`<div class="row grid-switch" role="group" aria-label=${words.current}>
    ${record.grids.map(
      ({ grid }) =>
        html`<button
          type="button"
          class="button keeps-width"
          aria-pressed=${grid.id === context.grid.id}
          data-words=${grid.title}
          lang=${grid.language}
          @click=${() => openGrid(grid.id)}
        >
          ${grid.title}
        </button>`,
    )}
  </div>`;
}
