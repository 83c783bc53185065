import { html } from "lit";
import { renderMarklessPaper } from "./render-markless-paper.ts";
import { showAllMarks } from "./show-all-marks.ts";
import { takeOver } from "./take-over.ts";
import type { TalkView } from "./talk-view.ts";

/**
 * Between two turns: no mark is here, and nothing to press where "I am ready" was, so that a press
 * too many takes nobody's turn and shows nothing.
 */
export function renderHandOver(view: TalkView) {
  const { words, turn } = view;
  const { handOver } = words;
  return html`<header class="turn hand-over">
      <h2 class="step-heading" tabindex="-1">
        ${turn ? handOver.give(turn.shown) : handOver.everyone}
      </h2>
      <div>
        <button type="button" class="button main" @click=${() => goOn(view)}>
          ${turn ? handOver.have(turn.shown) : handOver.showAll}
        </button>
      </div>
      <p class="measure">${handOver.note}</p>
    </header>
    ${renderMarklessPaper(view)}`;
}

/** Where the one before said what matters, the next is asked too. */
function goOn(view: TalkView): void {
  const { turn, state, words, talk } = view;
  if (!turn) return showAllMarks(view);
  view.goTo(talk.matters.length > 0 ? "matters" : state.step);
  view.show({ turns: takeOver(state.turns), message: words.compare.turnStarts(turn.shown) });
}
