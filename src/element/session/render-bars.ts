import { html, nothing } from "lit";
import { listSteps } from "./steps.ts";
import type { TalkView } from "./talk-view.ts";

/**
 * What is always in view: the way out (first in tab order), help, clearing, and the steps.
 *
 * @param onLeave `leave` of a `QuickExit`; undefined where the grid needs no quick exit
 */
export function renderTopBar(view: TalkView, onLeave: (() => void) | undefined) {
  const { words, context } = view;
  return html`<div class="top">
    <div class="actions">
      ${
        onLeave
          ? html`<button type="button" class="button firm" part="leave" @click=${onLeave}>
              ${context.words.leave.button}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => view.show({ dialog: "help" })}>
        ${words.help}
      </button>
      <button type="button" class="button" @click=${() => view.show({ dialog: "clear" })}>
        ${words.clear.stop}
      </button>
    </div>
    ${
      onLeave && view.state.step === "start"
        ? html`<p class="quiet leave-note">
            ${context.words.leave.shift} ${context.words.leave.history}
          </p>`
        : nothing
    }
    <nav aria-label=${words.steps.label}>
      <ol role="list">
        ${listSteps(view.state).map(
          ({ name }) =>
            html`<li>
              <button
                type="button"
                class="step keeps-width"
                data-words=${words.steps[name]}
                aria-current=${name === view.state.step ? "step" : nothing}
                @click=${() => view.goTo(name)}
              >
                ${words.steps[name]}
              </button>
            </li>`,
        )}
      </ol>
    </nav>
  </div>`;
}
