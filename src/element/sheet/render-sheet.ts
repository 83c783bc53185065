import { html } from "lit";
import { renderTable } from "./render-table.ts";
import type { PaperView } from "./paper-view.ts";

/** One page: what it is about and where to turn, the table, room to write, and where it comes from. */
export function renderSheet(view: PaperView, _brevity: number) {
  return html`<h1>${view.grid.title}</h1>
    ${renderTable(view)}`;
}
