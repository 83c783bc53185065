import { html } from "lit";
import { renderIcon } from "../parts/render-icon.ts";
import type { ReadingWords } from "../../words/index.ts";
import type { ShownView } from "./grid-view.ts";

const views: readonly ShownView[] = ["table", "columns", "question", "option"];

/** What the switch shows and does. */
export interface ViewSwitch {
  readonly words: ReadingWords;
  /** The view in effect, whoever chose it. */
  readonly view: ShownView | undefined;
  readonly onView: (view: ShownView) => void;
}

/** The four views as equals. */
export function renderViewSwitch({ words, view, onView }: ViewSwitch) {
  return html`<div class="view-switch" role="group" aria-label=${words.views.label}>
    ${views.map(
      (name) =>
        html`<button
          type="button"
          class="button"
          aria-pressed=${name === view}
          @click=${() => onView(name)}
        >
          ${renderIcon(`view-${name}`)}
          <span class="keeps-width" data-words=${words.views.names[name]}
            >${words.views.names[name]}</span
          >
        </button>`,
    )}
  </div>`;
}
