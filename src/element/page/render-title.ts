import { html, nothing } from "lit";
import { formatAges } from "../parts/format-ages.ts";
import type { GridContext } from "../parts/grid-context.ts";

/** For whom, where, and who may use it; then the title. */
export function renderTitle({ grid, words, gridLanguage }: GridContext) {
  return html`<ul class="chips" role="list">
      <li class="chip">
        ${words.grid.for[grid.audience.for](formatAges(grid.audience.ages, words))}
      </li>
      <li class="chip">${words.grid.setting[grid.decision.setting]}</li>
      <li class="chip">${words.grid.useWith[grid.useWith]}</li>
    </ul>
    <h2 part="title" lang=${gridLanguage ?? nothing}>${grid.title}</h2>`;
}
