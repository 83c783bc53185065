import { html } from "lit";
import { renderTitle } from "../page/render-title.ts";
import { renderGridTable } from "../parts/render-grid-table.ts";
import type { TalkView } from "./talk-view.ts";

/** What is printed while marks are covered: the grid without them, and that they are left out. */
export function renderMarklessPaper({ context, words }: TalkView) {
  return html`<div class="on-paper paper-only markless">
    <header class="head">${renderTitle(context)}</header>
    <p class="notice firm">${words.covered.paper}</p>
    ${renderGridTable(context)}
  </div>`;
}
