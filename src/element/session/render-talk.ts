import { html, nothing } from "lit";
import { renderTopBar } from "./render-bars.ts";
import { renderDialogs } from "./render-dialogs.ts";
import { listSteps } from "./steps.ts";
import type { StepName } from "./talk-state.ts";
import type { TalkView } from "./talk-view.ts";

/** Steps that are about one grid. */
const gridSteps: readonly StepName[] = ["matters", "compare", "decide"];

/**
 * The whole talk: what is always in view, the step that is open, what stands over the page, and
 * what is read aloud.
 *
 * @param onLeave `leave` of a `QuickExit`; undefined where the grid needs no quick exit
 */
export function renderTalk(view: TalkView, onLeave: (() => void) | undefined) {
  const step = listSteps(view.state).find(({ name }) => name === view.state.step);
  const { language, direction } = view.context;
  return html`<article class="container talk" lang=${language} dir=${direction}>
    ${renderTopBar(view, onLeave)}
    <div class=${`body ${view.state.step}`}>
      ${gridSteps.includes(view.state.step) ? view.later.parts?.renderGridSwitch(view) : nothing}
      ${step?.render(view)}
    </div>
    <p class="hidden-words" role="status">${view.state.message}</p>
    ${renderDialogs(view, onLeave)}
  </article>`;
}
