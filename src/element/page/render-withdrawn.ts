import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import type { GridContext } from "../parts/grid-context.ts";

/** In place of a grid that was taken back. */
export function renderWithdrawn({ grid, words, language }: GridContext) {
  const { withdrawn } = grid;
  return html`<div class="notice firm">
    <p><strong>${words.grid.withdrawn}</strong></p>
    ${
      withdrawn
        ? html`<p>${words.grid.withdrawnOn(formatDay(withdrawn.on, language))} ${withdrawn.why}</p>`
        : nothing
    }
    ${withdrawn?.replacedBy ? html`<p>${words.grid.replacedBy(withdrawn.replacedBy)}</p>` : nothing}
  </div>`;
}
