import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import type { TalkView } from "../talk-view.ts";

/** Another grid of the library to talk about in the same talk. */
export function renderMoreGrids(view: TalkView) {
  const { adder, context, record, showsDrafts } = view;
  if (!adder || view.state.back) return nothing;
  const words = getLaterWords(context.language).grids;
  const main = (tag: string) => tag.replace(/-.*/, "");
  const others = adder.entries.filter(
    ({ id, language, status, edition }) =>
      !record.grids.some(({ grid }) => grid.id === id) &&
      main(language) === main(context.grid.language) &&
      edition === undefined &&
      status !== "withdrawn" &&
      (status !== "draft" || showsDrafts),
  );
  const failed = adder.failed === "list" ? words.failed : words.failedGrid;
  if (others.length === 0 && !adder.failed) return nothing;
  return html`<section class="section" aria-labelledby="more-grids">
    <h3 id="more-grids">${words.heading}</h3>
    <p class="quiet">${words.note}</p>
    ${adder.failed ? html`<p class="said-now" role="status">${failed}</p>` : nothing}
    ${
      others.length > 0
        ? html`<div class="row more-grids">
            <label class="field"
              ><span>${words.pick}</span>
              <select
                @change=${(event: Event) => adder.pick((event.target as HTMLSelectElement).value)}
              >
                <option value="" ?selected=${adder.picked === ""}>${words.none}</option>
                ${others.map(
                  ({ href, title }) =>
                    html`<option value=${href} ?selected=${adder.picked === href}>
                      ${title}
                    </option>`,
                )}
              </select></label
            >
            <button
              type="button"
              class="button"
              ?disabled=${adder.picked === ""}
              @click=${() => void adder.add()}
            >
              ${words.add}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}
