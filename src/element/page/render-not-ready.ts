import { html } from "lit";
import type { GridContext } from "../parts/grid-context.ts";

/** In place of a draft that the page did not ask to see. */
export function renderNotReady({ words }: GridContext) {
  return html`<p class="notice">
    <strong>${words.grid.notReady}</strong> ${words.grid.notReadyNote}
  </p>`;
}
