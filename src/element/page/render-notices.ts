import { html, nothing } from "lit";
import type { GridState } from "../../compiled/index.ts";
import { formatDay } from "../parts/format-day.ts";
import type { GridContext } from "../parts/grid-context.ts";

/** What must be known of a grid before it is read: draft, overdue, old. */
export function renderNotices({ grid, words, language }: GridContext, state: GridState) {
  const overdue = [
    state.reviewDue && words.grid.reviewDue(formatDay(grid.about.reviewBy, language)),
    state.publishedLongAgo && words.grid.publishedLongAgo,
    state.oldEvidence.length > 0 && words.grid.evidenceOld,
  ].filter((text) => text !== false);
  return html`${
    state.draft
      ? html`<p class="notice"><strong>${words.grid.draft}</strong> ${words.grid.draftNote}</p>`
      : nothing
  }
  ${overdue.length > 0 ? html`<p class="notice firm">${overdue.join(" ")}</p>` : nothing}`;
}

/** In place of a draft that the page did not ask to see. */
export function renderNotReady({ words }: GridContext) {
  return html`<p class="notice">
    <strong>${words.grid.notReady}</strong> ${words.grid.notReadyNote}
  </p>`;
}

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
