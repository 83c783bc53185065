import { html, nothing } from "lit";
import type { OwnWords } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { renderLookAgain } from "../render-look-again.ts";
import { renderSeenBy } from "../render-seen-by.ts";
import type { TalkView } from "../talk-view.ts";

/** Words that somebody typed in a look back, and what they were about. */
interface Typed {
  readonly own: OwnWords;
  /** Unique among them. */
  readonly about: string;
}

/** Once a look back is kept: who may see what was typed in it, when people look again, and what next. */
export function renderKept(view: TalkView) {
  const words = getLaterWords(view.context.language).back;
  const typed = listTyped(view);
  return html`<section class="notice firm" aria-labelledby="kept-look">
      <h3 id="kept-look" tabindex="-1">${words.kept}</h3>
    </section>
    ${
      typed.length > 0
        ? html`<div class="columns">${typed.map((one) => renderTyped(one, view))}</div>`
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

function listTyped({ record }: TalkView): Typed[] {
  const { grids = [], differently = [] } = record.reviews.at(-1) ?? {};
  return [
    ...differently.flatMap(({ words }) => (words ? [{ own: words, about: "kind" }] : [])),
    ...grids.flatMap(({ grid, why }) => why.map((own) => ({ own, about: grid }))),
  ];
}

function renderTyped({ own, about }: Typed, view: TalkView) {
  const { language } = view.context;
  const name = view.people.find(({ id }) => id === own.by)?.shown ?? "";
  const talk = view.record.grids.find(({ grid }) => grid.id === about);
  const title = about === "kind" ? getLaterWords(language).plan.kind : (talk?.grid.title ?? about);
  return html`<section
    class="column"
    aria-label=${`${getLaterWords(language).back.seenBy(name)}: ${title}`}
  >
    <h4>${name}</h4>
    <p class="quiet">${title}</p>
    <p class="own-words" dir="auto">${own.text}</p>
    ${renderSeenBy(view, `${about}--${own.by}`, own)}
  </section>`;
}
