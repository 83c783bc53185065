import { html, nothing } from "lit";
import type { StoredRecord } from "../../../store/index.ts";
import { askToRemove } from "./ask-to-remove.ts";
import { renderChange } from "./render-change.ts";
import { renderFileInput, renderPut } from "./render-file-talks.ts";
import { saveFile } from "./save-file.ts";
import { sayMoment } from "../say-moment.ts";
import type { WaitingListState } from "./waiting-list-state.ts";
import type { WaitingListView } from "./waiting-list-view.ts";

type OpenState = Extract<WaitingListState, { name: "open" }>;

/** A list that was unlocked, or one talk of it. */
export function renderOpenList(view: WaitingListView, state: OpenState) {
  const { list, words } = view;
  const { records, problem, shown } = state;
  const count = records.length;
  return html`
    ${problem ? html`<p class="problem" role="alert">${words.problems[problem]}</p>` : nothing}
    <div class="row">
      ${
        shown
          ? html`<button type="button" class="button" @click=${() => list.hide()}>
              ${words.open.back}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => list.lock()}>${words.open.lock}</button>
      ${shown || count === 0 ? nothing : renderSaveAll(view)}
    </div>
    ${
      shown
        ? view.renderRecord(shown)
        : html`${renderPut(view)} ${renderRecords(view, state)} ${renderFileInput(view)}
          ${renderChange(view)}`
    }
  `;
}

function renderSaveAll({ list, words }: WaitingListView) {
  const saveAll = async (): Promise<void> => {
    const file = await list.exportAll();
    if (file) saveFile(file);
  };
  return html`<button type="button" class="button" @click=${() => void saveAll()}>
    ${words.open.saveAll}
  </button>`;
}

function renderRemoveAll({ list, words }: WaitingListView, count: number) {
  return html`<button
    type="button"
    class="button"
    @click=${(event: Event) => askToRemove(event, list, { what: "all", count })}
  >
    ${words.open.removeAll}
  </button>`;
}

function renderRecords(view: WaitingListView, state: OpenState) {
  const { list, words } = view;
  const { records, limit } = state;
  const more = Math.min(records.length - limit, 20);
  return html`<h2>${words.count(records.length)}</h2>
    <p class="quiet">${sayProtection(view, state)}</p>
    <ul class="waiting">
      ${records.slice(0, limit).map((record) => renderRecord(view, record))}
    </ul>
    <div class="row">
      ${
        more > 0
          ? html`<button type="button" class="button" @click=${() => list.showMore()}>
              ${words.open.more(more)}
            </button>`
          : nothing
      }
      ${records.length > 0 ? renderRemoveAll(view, records.length) : nothing}
    </div>`;
}

function renderRecord({ list, words, language }: WaitingListView, record: StoredRecord) {
  const { id, startedAt, updatedAt, status } = record;
  const talk = words.open.talk(sayMoment(startedAt, language));
  return html`<li>
    <div>
      <p><strong>${talk}</strong></p>
      <p class="quiet">
        ${words.open.statuses[status]} · ${words.open.changed(sayMoment(updatedAt, language))}
      </p>
    </div>
    <div class="row">
      <button
        type="button"
        class="button"
        aria-label=${`${words.open.read}: ${talk}`}
        @click=${() => void list.show(id)}
      >
        ${words.open.read}
      </button>
      <button
        type="button"
        class="button"
        aria-label=${`${words.open.remove}: ${talk}`}
        @click=${(event: Event) => askToRemove(event, list, { what: "one", id, talk })}
      >
        ${words.open.remove}
      </button>
    </div>
  </li>`;
}

function sayProtection({ words }: WaitingListView, { isProtected }: OpenState): string {
  if (isProtected === null) return words.protection.unknown;
  return isProtected ? words.protection.yes : words.protection.no;
}
