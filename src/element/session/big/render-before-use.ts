import { html } from "lit";
import { getLaterWords } from "../../../words/index.ts";

/**
 * Three minutes for whoever holds a talk with a grid for the first time, with lines to begin with.
 *
 * @param language BCP 47 tag of the wording
 */
export function renderBeforeUse(language: string) {
  const words = getLaterWords(language).before;
  return html`<div class="before-use">
    <p>${words.time}</p>
    ${Object.values(words.parts).map(
      ({ heading, text }) =>
        html`<section>
          <h4>${heading}</h4>
          <p>${text}</p>
        </section>`,
    )}
  </div>`;
}
