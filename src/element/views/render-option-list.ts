import { html } from "lit";
import { languageOf } from "../parts/language-of.ts";
import { renderIcon } from "../parts/render-icon.ts";
import type { Reader } from "./reader.ts";

/** The options of a grid as equal toggle buttons, in the author's order; the one being read is pressed. */
export function renderOptionList({ context, views, shown }: Reader) {
  const { grid, words } = context;
  return html`<div class="choices" role="group" aria-label=${words.views.names.option}>
    ${grid.options.map(
      ({ id, name, kind }) =>
        html`<button
          type="button"
          class="button choice"
          aria-pressed=${shown.option?.id === id}
          @click=${() => views.pick({ option: id })}
        >
          ${renderIcon(kind)}
          <span
            class="keeps-width"
            data-words=${name}
            lang=${languageOf(context, `options/${id}/name`)}
            >${name}</span
          >
        </button>`,
    )}
  </div>`;
}
