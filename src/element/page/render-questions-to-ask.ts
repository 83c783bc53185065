import { html, nothing } from "lit";
import type { GridContext } from "../parts/grid-context.ts";

/** Questions a reader may take along. */
export function renderQuestionsToAsk({ grid, words, gridLanguage }: GridContext) {
  if (grid.questionsToAsk.length === 0) return nothing;
  return html`<section aria-labelledby="questions-heading">
    <h3 id="questions-heading">${words.questionsToAsk}</h3>
    <ul class="plain-list" lang=${gridLanguage ?? nothing}>
      ${grid.questionsToAsk.map((question) => html`<li>${question}</li>`)}
    </ul>
  </section>`;
}
