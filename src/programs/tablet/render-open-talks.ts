import { html, nothing } from "lit";
import { findEntry } from "./find-entry.ts";
import type { TabletPage } from "./render-page.ts";

/**
 * Says of every talk that was left open that it still is, with the way back to it and the way to be
 * rid of it: somebody else may pick up this screen.
 */
export function renderOpenTalks(page: TabletPage) {
  return page.openTalks.map((id) => renderOpenTalk(id, page));
}

function renderOpenTalk(id: string, page: TabletPage) {
  const { words, talkWords, openTalks, entries, language } = page;
  const title = findEntry(entries, id, language)?.title ?? id;
  const heading = `clear-${id}`;
  const findDialog = (event: Event) =>
    (event.currentTarget as HTMLElement).closest(".open-talk")!.querySelector("dialog")!;
  return html`<div class="open-talk">
    <p><strong>${words.talk.open}</strong> ${openTalks.length > 1 ? title : nothing}</p>
    <a class="button" href=${`#talk=${id}`}>${words.talk.goOn}</a>
    <button type="button" class="button" @click=${(event: Event) => findDialog(event).showModal()}>
      ${talkWords.clear.stop}
    </button>
    <dialog aria-labelledby=${heading}>
      <h2 id=${heading}>${talkWords.clear.heading}</h2>
      <p>${talkWords.clear.what} ${words.talk.cannotClear}</p>
      <div class="row">
        <button type="button" class="button" @click=${(event: Event) => findDialog(event).close()}>
          ${talkWords.cancel}
        </button>
        <button
          type="button"
          class="button main"
          @click=${(event: Event) => {
            findDialog(event).close();
            page.onClear(id);
            document.querySelector("main")?.focus();
          }}
        >
          ${talkWords.clear.confirm}
        </button>
      </div>
    </dialog>
  </div>`;
}
