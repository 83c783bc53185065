import { html, nothing } from "lit";
import type { GridState } from "../../compiled/index.ts";
import { formatDay } from "../parts/format-day.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { sayUnreviewed } from "../parts/say-unreviewed.ts";

/** What must be known of a grid before it is read: draft, translated and by nobody agreed, overdue, old. */
export function renderNotices({ grid, words, language }: GridContext, state: GridState) {
  const overdue = [
    state.reviewDue && words.grid.reviewDue(formatDay(grid.about.reviewBy, language)),
    state.publishedLongAgo && words.grid.publishedLongAgo,
    state.oldEvidence.length > 0 && words.grid.evidenceOld,
  ].filter((text) => text !== false);
  const translated = [
    sayUnreviewed(words, grid),
    ...(["outdated", "missing"] as const).map((state) => {
      const count = grid.translation?.[state].length;
      return count && words.translation[state](count);
    }),
  ].filter(Boolean);
  return html`${
    state.draft
      ? html`<p class="notice"><strong>${words.grid.draft}</strong> ${words.grid.draftNote}</p>`
      : nothing
  }
  ${translated.length > 0 ? html`<p class="notice">${translated.join(" ")}</p>` : nothing}
  ${overdue.length > 0 ? html`<p class="notice firm">${overdue.join(" ")}</p>` : nothing}`;
}
