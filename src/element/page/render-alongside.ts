import { html, nothing } from "lit";
import type { GridContext } from "../parts/grid-context.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderBacking } from "../parts/render-backing.ts";
import { renderProse } from "../parts/render-prose.ts";

/** What can be done whatever is chosen. */
export function renderAlongside(context: GridContext) {
  const { grid, words } = context;
  if (grid.alongside.length === 0) return nothing;
  return html`<section aria-labelledby="alongside-heading" part="alongside">
    <h3 id="alongside-heading">${words.alongside}</h3>
    <ul class="cards" role="list">
      ${grid.alongside.map(
        (item) =>
          html`<li>
            <h4 lang=${languageOf(context, `alongside/${item.id}/name`)}>
              ${item.name}${context.aids?.pair(`alongside/${item.id}/name`)}
            </h4>
            ${renderProse(item.text, words, languageOf(context, `alongside/${item.id}/text`), {
              key: `alongside--${item.id}`,
              context,
            })}
            ${context.aids?.pair(`alongside/${item.id}/text`)}
            <div class="reveals">
              ${renderBacking(item, {
                key: `alongside--${item.id}`,
                place: `alongside/${item.id}`,
                of: words.common.colon + item.name,
                context,
              })}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
