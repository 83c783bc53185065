import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { languageOf } from "../../parts/language-of.ts";
import type { TalkView } from "../talk-view.ts";
import { sayAsOf } from "./say-as-of.ts";

/** Which place this is, how old its facts are, and which options are not shown in it, and why. */
export function renderPlace(view: TalkView) {
  const { context, place, talk } = view;
  if (!place) return nothing;
  const words = getLaterWords(context.language).here;
  const { name, asOf } = place.here.locality;
  const nameOf = (id: string) => context.grid.options.find((one) => one.id === id)?.name ?? id;
  return html`<section class="notice place" aria-labelledby="place-heading">
    <p>
      <strong id="place-heading">${words.heading(name)}</strong>
      ${sayAsOf(asOf, words, context.language)} ${place.note ?? nothing}
    </p>
    ${
      talk.shown.hidden.length > 0
        ? html`<p><strong>${words.hidden}</strong></p>
            <ul class="plain-list">
              ${talk.shown.hidden.map(
                ({ option, why }) =>
                  html`<li lang=${languageOf(context, `options/${option}/name`)}>
                    ${words.hiddenWhy(nameOf(option), why)}
                  </li>`,
              )}
            </ul>
            <p>${words.hiddenNote}</p>`
        : nothing
    }
  </section>`;
}
