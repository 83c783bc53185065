import { html, nothing } from "lit";
import { renderLate } from "../parts/render-late.ts";
import { renderCovered } from "./render-covered.ts";
import type { TalkView } from "./talk-view.ts";

/** What was said and decided, and the ways to take it along. */
export function renderFinish(view: TalkView) {
  const { words, talk } = view;
  return html`
    <h2 class="step-heading" tabindex="-1">${words.finish.heading}</h2>
    ${talk.decision === null ? html`<p class="notice">${words.finish.notDecided}</p>` : nothing}
    ${
      view.isCovered
        ? renderCovered(view)
        : renderLate(view.late, view.context.words, (parts) => parts.renderTakeAway(view))
    }
    ${view.askMeasures(view)} ${view.later.parts?.renderMoreGrids(view)}
    <div class="row end">
      <button type="button" class="button" @click=${() => view.goTo("decide")}>
        ${words.finish.goOn}
      </button>
      <button type="button" class="button main" @click=${() => view.show({ dialog: "finish" })}>
        ${words.finish.finishAndClear}
      </button>
    </div>
  `;
}
