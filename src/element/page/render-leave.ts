import { html } from "lit";
import type { ReadingWords } from "../../words/index.ts";

/**
 * The way out: first in tab order, always in view, and honest about the history. Needs `leave`
 * styles and the class `has-leave` on the container.
 *
 * @param onLeave `leave` of a `QuickExit`
 */
export function renderLeave(words: ReadingWords, onLeave: () => void) {
  return html`<div class="leave">
    <p class="quiet"><span class="shift">${words.leave.shift}</span> ${words.leave.history}</p>
    <button type="button" class="button firm" part="leave" @click=${onLeave}>
      ${words.leave.button}
    </button>
  </div>`;
}
