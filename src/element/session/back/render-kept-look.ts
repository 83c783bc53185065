import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { renderLookAgain } from "../render-look-again.ts";
import { renderSeenBy } from "../render-seen-by.ts";
import type { TalkView } from "../talk-view.ts";

/** Once a look back is kept: who may see what was typed in it, when people look again, and what next. */
export function renderKept(view: TalkView) {
  const { context, record, people } = view;
  const words = getLaterWords(context.language).back;
  const typed = record.reviews.at(-1)?.grids.flatMap(({ why }) => why) ?? [];
  return html`<section class="notice firm" aria-labelledby="kept-look">
      <h3 id="kept-look" tabindex="-1">${words.kept}</h3>
    </section>
    ${
      typed.length > 0
        ? html`<div class="columns">
            ${typed.map((own) => {
              const name = people.find(({ id }) => id === own.by)?.shown ?? "";
              return html`<section class="column" aria-label=${words.seenBy(name)}>
                <h4>${name}</h4>
                <p class="own-words" dir="auto">${own.text}</p>
                ${renderSeenBy(view, `why--${own.by}`, own)}
              </section>`;
            })}
          </div>`
        : nothing
    }
    ${renderLookAgain(view)}
    <div class="row end">
      <button
        type="button"
        class="button main"
        @click=${() => {
          view.finish();
          view.goTo("finish");
        }}
      >
        ${view.words.decide.finish}
      </button>
    </div>`;
}
