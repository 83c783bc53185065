import { html, nothing } from "lit";
import { findChanging } from "./list-marking.ts";
import type { NamedPerson } from "./name-people.ts";
import { sayReady } from "./say-ready.ts";
import { setChanging } from "./set-changing.ts";
import type { TalkView } from "./talk-view.ts";

/** In the bar below: whose turn it is, and the button that ends it. */
export function renderTurnEnd(view: TalkView) {
  const { compare } = view.words;
  const { turn } = view;
  if (turn) {
    return html`<div class="row ready">
      <strong>${compare.turn(turn.shown)}</strong>
      <button
        type="button"
        class="button main"
        aria-label=${compare.readyNamed(turn.shown)}
        @click=${() => endTurn(turn, view)}
      >
        ${compare.ready}
      </button>
    </div>`;
  }
  const changing = findChanging(view);
  if (!changing) return nothing;
  return html`<div class="row ready">
    <strong>${compare.changing(changing.shown)}</strong>
    <button type="button" class="button main" @click=${() => setChanging(undefined, view)}>
      ${compare.changed}
    </button>
  </div>`;
}

function endTurn(person: NamedPerson, view: TalkView): void {
  const { handOver } = view.words;
  const turns = sayReady(view.state.turns, person.id);
  const next = view.takers.find(({ id }) => !turns.ready.includes(id));
  view.context.disclosures.clear();
  view.show({ turns, message: next ? handOver.give(next.shown) : handOver.everyone });
}
