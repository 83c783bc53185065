import { html, nothing } from "lit";
import { readRecordFile } from "../read-record-file.ts";
import { sayMoment } from "../say-moment.ts";
import type { AnotherVersion } from "./put-talks.ts";
import { showWhatIsSaid } from "./show-what-is-said.ts";
import type { WaitingListView } from "./waiting-list-view.ts";

/** Where talks of a file are put back in an open list. */
export function renderFileInput({ list, words }: WaitingListView) {
  const { file } = words;
  return html`<h2>${file.heading}</h2>
    <label class="file"
      ><span>${file.choose}</span>
      <input
        type="file"
        accept=".json,application/json"
        aria-describedby="file-talks-note"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [chosen] = input.files ?? [];
          if (!chosen) return;
          void readRecordFile(chosen).then((read) => {
            // The same file can be chosen again.
            input.value = "";
            const section = input.closest(".waiting-list");
            return list.files.choose(read).then(() => section && showWhatIsSaid(section));
          });
        }}
    /></label>
    <p id="file-talks-note" class="quiet">${file.note}</p>`;
}

/** What could not be put in, and what somebody has to decide. */
export function renderPut(view: WaitingListView) {
  const { list, words, recordWords } = view;
  const { refused, put } = list.files;
  if (refused) {
    return html`<p class="problem" role="alert">${recordWords[refused.problem](refused.name)}</p>`;
  }
  if (!put || !(put.isBroken || put.damaged.length + put.others.length > 0)) return nothing;
  return html`<div class="put">
    ${put.isBroken ? html`<p class="problem" role="alert">${recordWords.wholeOnly(put.name)}</p>` : nothing}
    ${put.damaged.map(
      (place) => html`<p class="problem" role="alert">${words.file.damaged(place, put.name)}</p>`,
    )}
    ${put.others.map((another) => renderAnother(another, view))}
  </div>`;
}

function renderAnother(another: AnotherVersion, { list, words, language }: WaitingListView) {
  const { file, open } = words;
  const { here, inFile } = another;
  const say = (at: string) => sayMoment(at, language);
  const talk = open.talk(say(inFile.startedAt));
  return html`<section class="another" aria-label=${file.another(talk)}>
    <p><strong>${file.another(talk)}</strong></p>
    <p>${here ? file.here(say(here.updatedAt)) : file.hereDamaged}</p>
    <p>${file.inFile(say(inFile.updatedAt))}</p>
    <div class="row">
      <button type="button" class="button" @click=${() => list.files.leave(another)}>
        ${file.leave}
      </button>
      <button type="button" class="button" @click=${() => void list.files.replace(another)}>
        ${file.replace}
      </button>
    </div>
  </section>`;
}
