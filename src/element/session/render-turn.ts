import { html, nothing } from "lit";
import { listMarking } from "./list-marking.ts";
import type { NamedPerson } from "./name-people.ts";
import { setChanging } from "./set-changing.ts";
import type { TalkView } from "./talk-view.ts";

/** What heads a step in which people mark. */
export interface TurnHead {
  readonly heading: string;
  readonly note: string;
  /** Below the note, while somebody marks. Default: nothing. */
  readonly key?: unknown;
}

/** Whose turn it is, large, and what they can do; once all is shown, who wants to change theirs. */
export function renderTurn(view: TalkView, { heading, note, key = nothing }: TurnHead) {
  const { compare } = view.words;
  const isMarking = listMarking(view).length > 0;
  return html`<header class="turn">
    <h2 class="step-heading" tabindex="-1">${heading}</h2>
    ${
      view.turn
        ? html`<button type="button" class="button skip" @click=${focusReady}>
            ${compare.goToReady}
          </button>`
        : nothing
    }
    <p class="measure">${note}</p>
    ${isMarking ? key : renderChange(view)}
  </header>`;
}

function renderChange(view: TalkView) {
  const { compare } = view.words;
  const renderButton = (person: NamedPerson) =>
    html`<button
      type="button"
      class="button"
      aria-label=${compare.changeNamed(person.shown)}
      @click=${() => setChanging(person, view)}
    >
      ${person.shown}
    </button>`;
  return html`<div class="row change">
    <span>${compare.change}</span>
    ${view.takers.map(renderButton)}
  </div>`;
}

/** Past a hundred marks in one press of a key. */
function focusReady(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>(".bottom .ready .button")?.focus();
}
