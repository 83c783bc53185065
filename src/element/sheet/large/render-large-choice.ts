import { html, nothing } from "lit";
import { languageOf } from "../../parts/language-of.ts";
import { renderBox } from "../render-box.ts";
import type { LargePrint } from "./render-large.ts";

/** Room to choose and to write by hand, every choice with a box of one size; nothing after a talk, which says it already. */
export function renderLargeChoice(given: LargePrint) {
  const { grid, talk, paperWords } = given;
  if (talk) return nothing;
  const choices = [
    ...grid.options.map(({ id, name }) => ({
      name,
      lang: languageOf(given, `options/${id}/name`),
    })),
    ...[paperWords.notYet, paperWords.noneOfThese].map((name) => ({ name, lang: nothing })),
  ];
  return html`<section class="large-writing">
    <h2>${paperWords.choice}</h2>
    <ul class="large-choices" role="list">
      ${choices.map(
        ({ name, lang }) =>
          html`<li>${renderBox(false, paperWords.chosen)} <span lang=${lang}>${name}</span></li>`,
      )}
    </ul>
    ${[paperWords.otherMatters, paperWords.why, paperWords.next].map(
      (heading) =>
        html`<div class="large-item">
          <p><strong>${heading}</strong></p>
          ${renderLines()}
        </div>`,
    )}
    <div class="large-item">
      <p><strong>${paperWords.lookAgain}</strong></p>
      <p class="large-line"></p>
    </div>
  </section>`;
}

function renderLines() {
  return [1, 2, 3].map(() => html`<p class="large-line"></p>`);
}
