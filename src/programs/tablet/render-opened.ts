import { html, nothing } from "lit";
import type { LibraryEntry } from "../../compiled/index.ts";
import { readRecord } from "../../record/index.ts";
import { findGrid } from "./find-grid.ts";
import type { FileOfTalks, RecordFile } from "./read-record-file.ts";
import { renderLookBack } from "./render-look-back.ts";
import type { TabletPage } from "./render-page.ts";
import { sayMoment } from "./say-moment.ts";

/** What a file holds: one talk, a list of talks to open one at a time, or why it is not opened. */
export function renderOpened(opened: RecordFile | undefined, page: TabletPage) {
  const { words, openedTalk } = page;
  if (!opened) return nothing;
  if ("problem" in opened) {
    const said = words.record[opened.problem](opened.name);
    return html`<p class="problem" role="alert">${said}</p>`;
  }
  const { values } = opened;
  if (values.length === 1) {
    return html`${renderBroken(opened, page)} ${renderPut(opened, page)}
    ${renderTalk(values[0], page)}`;
  }
  if (openedTalk === undefined) {
    return html`${renderBroken(opened, page)} ${renderTalks(opened, page)}
    ${renderPut(opened, page)}`;
  }
  return html`<p>
      <button type="button" class="button" @click=${() => page.onOpenTalk(undefined)}>
        ${words.record.back}
      </button>
    </p>
    ${renderTalk(values[openedTalk], page)}`;
}

/** That talks may be missing in the file, where it is broken. */
function renderBroken({ name, isBroken }: FileOfTalks, { words }: TabletPage) {
  if (!isBroken) return nothing;
  return html`<p class="problem" role="alert">${words.record.wholeOnly(name)}</p>`;
}

function renderTalks({ name, values }: FileOfTalks, page: TabletPage) {
  const { words } = page;
  return html`<h2 class="of-file">${words.record.talks(values.length, name)}</h2>
    <ul class="waiting">
      ${values.map((value, index) => renderRow(value, index, page))}
    </ul>`;
}

function renderRow(value: unknown, index: number, page: TabletPage) {
  const { words, language } = page;
  const record = readRecord(value);
  if (!record) {
    return html`<li>
      <div>
        <p><strong>${words.record.unreadable(index + 1)}</strong></p>
        <p class="about">${words.record.unreadableWhy}</p>
      </div>
    </li>`;
  }
  const { open } = words.waitingList;
  const talk = words.record.talk(sayMoment(record.startedAt, language));
  return html`<li>
    <div>
      <p><strong>${talk}</strong></p>
      <p class="about">
        ${open.statuses[record.status]} · ${open.changed(sayMoment(record.updatedAt, language))}
      </p>
    </div>
    <button
      type="button"
      class="button"
      aria-label=${`${words.record.show}: ${talk}`}
      @click=${() => page.onOpenTalk(index)}
    >
      ${words.record.show}
    </button>
  </li>`;
}

/** The way into the waiting list, where the service has one. */
function renderPut(file: FileOfTalks, { waiting, words, onPutInList }: TabletPage) {
  if (!waiting?.isOn) return nothing;
  return html`<p>
    <button type="button" class="button" @click=${() => onPutInList(file)}>
      ${words.record.keep(file.values.length)}
    </button>
  </p>`;
}

function renderTalk(value: unknown, page: TabletPage) {
  const { reader = "family", entries } = page;
  return html`${renderLookBack(value, page)}
    <ithrive-record
      for=${reader}
      lang=${page.language}
      .record=${value}
      .gridSrc=${findGridOf(value, entries, page)}
    ></ithrive-record>`;
}

/** The address of the first grid of a record, where this library has it. */
function findGridOf(value: unknown, entries: readonly LibraryEntry[], page: TabletPage) {
  const { grids } = (value ?? {}) as { grids?: unknown };
  const [first] = Array.isArray(grids) ? (grids as { grid?: { id?: unknown } }[]) : [];
  const entry = entries.find(({ id }) => id === first?.grid?.id);
  return entry && findGrid(entry.id, page);
}
