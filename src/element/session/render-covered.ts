import { html } from "lit";
import { nameWaiting } from "./name-waiting.ts";
import { renderMarklessPaper } from "./render-markless-paper.ts";
import { showAllMarks } from "./show-all-marks.ts";
import type { TalkView } from "./talk-view.ts";

/** In place of anything that would show marks which somebody has not yet agreed to show. */
export function renderCovered(view: TalkView) {
  const { words } = view;
  const names = nameWaiting(view);
  // Nobody is uncovered against their word: where somebody has not said ready, that is asked first.
  const showAll = () => (names === "" ? showAllMarks(view) : view.show({ dialog: "uncover" }));
  return html`<section class="notice firm covered" aria-labelledby="covered-heading">
      <h3 id="covered-heading">${words.covered.heading}</h3>
      <p>${names === "" ? words.covered.ready : words.covered.note(names)}</p>
      <div class="row">
        <button type="button" class="button" @click=${() => view.goTo("compare")}>
          ${words.covered.goBack}
        </button>
        <button type="button" class="button" @click=${showAll}>${words.covered.all}</button>
      </div>
    </section>
    ${renderMarklessPaper(view)}`;
}
