import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { renderReveal } from "../../parts/render-reveal.ts";
import type { TalkView } from "../talk-view.ts";
import { sayAsOf } from "./say-as-of.ts";

/** What there is in this place for each kind of help, now and planned. */
export function renderServices({ context, place }: TalkView) {
  if (!place || place.services.length === 0) return nothing;
  const words = getLaterWords(context.language).here;
  const { name, asOf } = place.here.locality;
  const list = (heading: string, services: readonly string[]) =>
    services.length === 0
      ? nothing
      : html`<p class="quiet">${heading}</p>
          <ul class="plain-list">
            ${services.map((service) => html`<li>${service}</li>`)}
          </ul>`;
  return html`<div class="reveals">
    ${renderReveal(context.disclosures, {
      key: "services",
      label: words.services,
      of: context.words.common.colon + name,
      content: () =>
        html`<p>
            ${words.heading(name)}. ${sayAsOf(asOf, words, context.language)}
            ${place.note ?? nothing}
          </p>
          ${place.services.map(
            ({ grouping, now, planned }) =>
              html`<section>
                <h4>${context.words.groupings[grouping]}</h4>
                ${list(words.now, now)} ${list(words.planned, planned)}
              </section>`,
          )}
          ${place.line ? html`<p><strong>${words.line}.</strong> ${place.line}</p>` : nothing}`,
    })}
  </div>`;
}
