import { html } from "lit";
import type { ReadingWords } from "../../words/index.ts";
import type { ShownView } from "../views/grid-view.ts";
import { renderViewSwitch } from "../views/render-view-switch.ts";

/** What the bar above the table shows and does. */
export interface Toolbar {
  readonly words: ReadingWords;
  /** The view in effect, whoever chose it. */
  readonly view: ShownView | undefined;
  readonly onView: (view: ShownView) => void;
  readonly isMarking: boolean;
  readonly onMarking: () => void;
  /** Further controls, each a `.button`, before the switch for marks. Default: none. */
  readonly controls?: readonly unknown[];
}

/** The views a reader may choose from, further controls, and the switch for marks. */
export function renderToolbar({
  words,
  view,
  onView,
  isMarking,
  onMarking,
  controls = [],
}: Toolbar) {
  return html`<div class="toolbar">
      ${renderViewSwitch({ words, view, onView })} ${controls}
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
