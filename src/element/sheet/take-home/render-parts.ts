import { html, nothing } from "lit";
import type { Part, PartItem } from "./list-parts.ts";
import type { PaperRecord } from "./paper-record.ts";
import { renderTopic } from "./render-topic.ts";

/** The plan beside its steps, questions and doubts, each part under its heading. */
export function renderParts(parts: readonly Part[], given: PaperRecord) {
  if (parts.length === 0) return nothing;
  return html`<div class="paper-parts">
    ${parts.map(
      ({ heading, items }) =>
        html`<section>
          <h2>${heading}</h2>
          <ul role="list">
            ${items.map((item) => renderItem(item, given))}
          </ul>
        </section>`,
    )}
  </div>`;
}

function renderItem({ by, words, topic, notes = [], hasBox }: PartItem, given: PaperRecord) {
  const { colon } = given.reading.common;
  return html`<li>
    ${hasBox ? html`<span class="paper-box"></span>` : nothing}<span
      >${by === undefined ? nothing : html`<span class="paper-mark">${by}${colon}</span>`}${renderWords(words, topic, given)}${notes.map((one) => html`<span class="paper-note">${one}</span>`)}</span
    >
  </li>`;
}

function renderWords(words: PartItem["words"], topic: PartItem["topic"], given: PaperRecord) {
  const { ask, about } = given.paper.takeHome;
  const said = topic && renderTopic(topic, given);
  if (words === undefined) return html`${ask}${said}`;
  return html`<bdi>${words}</bdi
    >${said ? html`<span class="paper-note">${about}${said}</span>` : nothing}`;
}
