import { html } from "lit";
import type { ReadingWords } from "../../words/index.ts";
import type { GridLayout } from "../parts/render-grid-table.ts";

/** What the bar above the table shows and does. */
export interface Toolbar {
  readonly words: ReadingWords;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly isMarking: boolean;
  readonly onMarking: () => void;
}

const layouts: readonly GridLayout[] = ["auto", "table", "stacked"];

/** The layouts a reader may force, and the switch for marks. */
export function renderToolbar({ words, layout, onLayout, isMarking, onMarking }: Toolbar) {
  return html`<div class="toolbar">
      <div class="layouts" role="group" aria-label=${words.grid.layout}>
        ${layouts.map(
          (name) =>
            html`<button
              type="button"
              class="button keeps-width"
              aria-pressed=${name === layout}
              data-words=${words.grid.layouts[name]}
              @click=${() => onLayout(name)}
            >
              ${words.grid.layouts[name]}
            </button>`,
        )}
      </div>
      <button
        type="button"
        class="button keeps-width"
        aria-pressed=${isMarking}
        data-words=${words.grid.mark}
        @click=${onMarking}
      >
        ${words.grid.mark}
      </button>
    </div>
    <p class="quiet measure" role="status">${isMarking ? words.grid.markHow : ""}</p>`;
}
