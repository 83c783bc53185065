import { html } from "lit";
import { formatAges } from "../parts/format-ages.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { languageOf } from "../parts/language-of.ts";

/** For whom, where, and who may use it; then the title. */
export function renderTitle(context: GridContext) {
  const { grid, words } = context;
  return html`<ul class="chips" role="list">
      <li class="chip">
        ${words.grid.for[grid.audience.for](formatAges(grid.audience.ages, words))}
      </li>
      <li class="chip">${words.grid.setting[grid.decision.setting]}</li>
      <li class="chip">${words.grid.useWith[grid.useWith]}</li>
    </ul>
    <h2 part="title" lang=${languageOf(context, "title")}>
      ${grid.title}${context.aids?.pair("title")}
    </h2>`;
}
