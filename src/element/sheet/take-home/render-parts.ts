import { html, nothing } from "lit";
import type { Part } from "./list-parts.ts";
import type { PaperRecord } from "./paper-record.ts";

/** The plan beside its steps, questions and doubts, each part under its heading. */
export function renderParts(parts: readonly Part[], given: PaperRecord) {
  if (parts.length === 0) return nothing;
  const { colon } = given.reading.common;
  return html`<div class="paper-parts">
    ${parts.map(
      ({ heading, items }) =>
        html`<section>
          <h2>${heading}</h2>
          <ul role="list">
            ${items.map(
              ({ by, words, notes = [], hasBox }) =>
                html`<li>
                  ${hasBox ? html`<span class="paper-box"></span>` : nothing}<span
                    >${by === undefined ? nothing : html`<span class="paper-mark">${by}${colon}</span>`}<bdi>${words}</bdi>${notes.map((one) => html`<span class="paper-note">${one}</span>`)}</span
                  >
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
}
