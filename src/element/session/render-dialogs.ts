import { html, nothing } from "lit";
import { renderHelp } from "../parts/render-help.ts";
import { renderLate } from "../parts/render-late.ts";
import { nameWaiting } from "./name-waiting.ts";
import { renderLeft } from "./render-left.ts";
import { showAllMarks } from "./show-all-marks.ts";
import type { TalkState } from "./talk-state.ts";
import type { TalkView } from "./talk-view.ts";

/**
 * The dialogs of a talk. The element opens the one that the state names; the browser keeps the focus
 * inside and gives it back.
 */
export function renderDialogs(view: TalkView, onLeave: (() => void) | undefined) {
  const { words, context } = view;
  return [
    renderDialog("help", view, () => [
      renderHelp({
        isDialog: true,
        packs: context.grid.contacts,
        nation: view.nation,
        words: context.words,
        language: context.language,
        disclosures: context.disclosures,
      }),
      renderWaysOut(view, onLeave),
    ]),
    renderDialog("before", view, () => [
      html`<h3 id="before-heading" tabindex="-1" ?autofocus=${true}>${words.start.before}</h3>`,
      renderLate(view.later, context.words, (parts) => parts.renderBeforeUse(context.language)),
      renderWaysOut(view, onLeave),
    ]),
    renderDialog("clear", view, () => renderConfirm(view, view.clear)),
    renderDialog("finish", view, () =>
      renderConfirm(view, () => {
        view.finish();
        view.clear();
      }),
    ),
    renderDialog("uncover", view, () => renderAskUncover(view)),
  ];
}

/** Away from the page and back to it: what stands over the page must not take the way out away. */
function renderWaysOut({ words, context, show }: TalkView, onLeave: (() => void) | undefined) {
  return html`<div class="row end first">
    ${
      onLeave
        ? html`<button type="button" class="button firm" part="leave" @click=${onLeave}>
            ${context.words.leave.button}
          </button>`
        : nothing
    }
    <button type="button" class="button" @click=${() => show({ dialog: undefined })}>
      ${words.close}
    </button>
  </div>`;
}

/** Going back comes first and has the focus: nobody is uncovered by a press too many. */
function renderAskUncover(view: TalkView) {
  const { words, show } = view;
  return html`<h3 id="uncover-heading">${words.covered.ask}</h3>
    <p>${words.covered.notReady(nameWaiting(view))}</p>
    <div class="row">
      <button type="button" class="button main" @click=${() => show({ dialog: undefined })}>
        ${words.cancel}
      </button>
      <button type="button" class="button" @click=${() => showAllMarks(view)}>
        ${words.covered.all}
      </button>
    </div>`;
}

function renderConfirm({ words, state, show }: TalkView, onConfirm: () => void) {
  return html`<h3 id=${`${state.dialog}-heading`}>${words.clear.heading}</h3>
    <p>${words.clear.what}</p>
    ${renderLeft(words.clear.cannot, state.left, words)}
    <div class="row end">
      <button type="button" class="button" @click=${() => show({ dialog: undefined })}>
        ${words.cancel}
      </button>
      <button type="button" class="button main" @click=${onConfirm}>${words.clear.confirm}</button>
    </div>`;
}

function renderDialog(
  name: NonNullable<TalkState["dialog"]>,
  { state, show }: TalkView,
  content: () => unknown,
) {
  const isOpen = state.dialog === name;
  return html`<dialog
    data-dialog=${name}
    aria-labelledby=${isOpen ? `${name}-heading` : nothing}
    @close=${() => {
      if (isOpen) show({ dialog: undefined });
    }}
  >
    ${isOpen ? content() : nothing}
  </dialog>`;
}
