import { html, nothing } from "lit";
import { showWhatIsSaid } from "./show-what-is-said.ts";
import type { WaitingListView } from "./waiting-list-view.ts";

/** Asks before anything is removed. It is opened by `askToRemove`. */
export function renderConfirm({ list, words }: WaitingListView) {
  const { asked } = list;
  const close = (event: Event): void =>
    (event.currentTarget as HTMLElement).closest("dialog")?.close();
  return html`<dialog aria-labelledby="remove-heading">
    ${
      asked === undefined
        ? nothing
        : html`<h2 id="remove-heading">
              ${asked.what === "all" ? words.remove.all(asked.count) : words.remove[asked.what]}
            </h2>
            ${asked.what === "one" ? html`<p>${asked.talk}</p>` : nothing}
            <p>${words.remove.text}</p>
            <div class="row">
              <button type="button" class="button" @click=${close}>${words.remove.cancel}</button>
              <button
                type="button"
                class="button main"
                @click=${(event: Event) => {
                  close(event);
                  showWhatIsSaid(event.currentTarget as HTMLElement);
                  void list.confirm();
                }}
              >
                ${words.remove.confirm}
              </button>
            </div>`
    }
  </dialog>`;
}
