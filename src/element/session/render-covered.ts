import { html } from "lit";
import { joinWith } from "./join-with.ts";
import type { TalkView } from "./talk-view.ts";

/** In place of anything that would show marks which somebody has not yet agreed to show. */
export function renderCovered(view: TalkView) {
  const { words, state } = view;
  const waiting = view.takers.filter(({ id }) => !state.turns.ready.includes(id));
  const ready = view.takers.map(({ id }) => id);
  return html`<section class="notice firm covered" aria-labelledby="covered-heading">
    <h3 id="covered-heading">${words.covered.heading}</h3>
    <p>
      ${words.covered.note(
        joinWith(
          waiting.map(({ shown }) => shown),
          words,
        ),
      )}
    </p>
    <div class="row">
      <button type="button" class="button" @click=${() => view.goTo("compare")}>
        ${words.covered.goBack}
      </button>
      <button
        type="button"
        class="button"
        @click=${() =>
          view.show({ turns: { ...state.turns, ready }, message: words.compare.allShown })}
      >
        ${words.covered.all}
      </button>
    </div>
  </section>`;
}
