import { html } from "lit";
import { takeOver } from "./take-over.ts";
import type { TalkView } from "./talk-view.ts";

/**
 * Between two turns: no mark is here, and nothing to press where "I am ready" was, so that a press
 * too many takes nobody's turn and shows nothing.
 */
export function renderHandOver(view: TalkView) {
  const { words, turn, state, show } = view;
  const { handOver, compare } = words;
  const goOn = () => {
    const message = turn ? compare.turnStarts(turn.shown) : compare.allShown;
    show({ turns: takeOver(state.turns), message });
  };
  return html`<header class="turn hand-over">
    <h2 class="step-heading" tabindex="-1">
      ${turn ? handOver.give(turn.shown) : handOver.everyone}
    </h2>
    <div>
      <button type="button" class="button main" @click=${goOn}>
        ${turn ? handOver.have(turn.shown) : handOver.showAll}
      </button>
    </div>
    <p class="measure">${handOver.note}</p>
  </header>`;
}
