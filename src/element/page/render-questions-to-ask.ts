import { html, nothing } from "lit";
import type { GridContext } from "../parts/grid-context.ts";
import { languageOf } from "../parts/language-of.ts";

/** Questions a reader may take along. */
export function renderQuestionsToAsk(context: GridContext) {
  const { grid, words } = context;
  if (grid.questionsToAsk.length === 0) return nothing;
  return html`<section aria-labelledby="questions-heading">
    <h3 id="questions-heading">${words.questionsToAsk}</h3>
    <ul class="plain-list">
      ${grid.questionsToAsk.map(
        (question, index) =>
          html`<li lang=${languageOf(context, `questionsToAsk/${index}`)}>
            ${question}${context.aids?.pair(`questionsToAsk/${index}`)}
          </li>`,
      )}
    </ul>
  </section>`;
}
