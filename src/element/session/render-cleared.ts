import { html } from "lit";
import type { TalkWords } from "../../words/index.ts";
import { renderLeft } from "./render-left.ts";
import type { Left } from "./talk-state.ts";

/** After clearing: what is gone, what is not, and a new start. */
export function renderCleared(words: TalkWords, left: Left, onAgain: () => void) {
  return html`<section class="section cleared" aria-labelledby="cleared-heading">
    <h2 class="step-heading" id="cleared-heading" tabindex="-1">${words.clear.done}</h2>
    <p>${words.clear.doneNote}</p>
    ${renderLeft(words.clear.left, left, words)}
    <div class="row">
      <button type="button" class="button main" @click=${onAgain}>${words.clear.again}</button>
    </div>
  </section>`;
}
