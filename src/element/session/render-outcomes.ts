import { html } from "lit";
import { chooseOutcome } from "./choose-outcome.ts";
import { outcomes } from "./outcomes.ts";
import type { TalkView } from "./talk-view.ts";

/** In the bar below: the three ways on, of one weight. */
export function renderOutcomes(view: TalkView) {
  const { words } = view;
  return html`<div class="row" role="group" aria-labelledby="bar-heading">
    <strong id="bar-heading">${words.compare.bar}</strong>
    ${outcomes.map(
      (outcome) =>
        html`<button
          type="button"
          class="button outcome"
          @click=${() => {
            chooseOutcome(view, outcome);
            view.goTo("decide");
          }}
        >
          ${words.outcomes[outcome]}
        </button>`,
    )}
  </div>`;
}
