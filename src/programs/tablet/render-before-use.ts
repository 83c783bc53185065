import { html } from "lit";
import { getLaterWords } from "../../words/index.ts";

/**
 * Three minutes for whoever holds a talk with a grid for the first time, as the talk itself offers them.
 *
 * @param language BCP 47 tag of the wording
 */
export function renderBeforeUse(language: string) {
  const { heading, time, parts } = getLaterWords(language).before;
  return html`<details class="before-use">
    <summary>${heading}</summary>
    <p>${time}</p>
    <dl>
      ${Object.values(parts).map(
        (part) =>
          html`<dt>${part.heading}</dt>
            <dd>${part.text}</dd>`,
      )}
    </dl>
  </details>`;
}
