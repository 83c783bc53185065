import { html, nothing } from "lit";
import type { DecisionRecord } from "../../record/index.ts";
import { findGrid } from "./find-grid.ts";
import { renderLookBack } from "./render-look-back.ts";
import type { TabletPage } from "./render-page.ts";

/** The way to the waiting list, with how many talks wait in it. */
export function renderListLink({ waiting, words }: TabletPage) {
  if (!waiting) return nothing;
  const link = words.waitingList.link(waiting.list.waiting ?? 0);
  return html`<p><a href="#waiting-list">${link}</a></p>`;
}

/** The page of the waiting list. */
export function renderListPage(page: TabletPage) {
  const { waiting, words, language, loaded } = page;
  if (!waiting) {
    const { unknown, waitingList } = words;
    return loaded.settings.waitingList
      ? html`<p>${waitingList.opening}</p>`
      : html`<h1>${unknown.title}</h1>
          <p>${unknown.note}</p>`;
  }
  const { list, renderWaitingList } = waiting;
  const renderRecord = (record: DecisionRecord) =>
    html`${renderLookBack(record, page, page.onLookBackInList)}
      <ithrive-record
        for="notes"
        lang=${language}
        .record=${record}
        .gridSrc=${findSource(record, page)}
      ></ithrive-record>`;
  return renderWaitingList({
    list,
    words: words.waitingList,
    recordWords: words.record,
    language,
    renderRecord,
  });
}

/** Below a talk: whether it is in the waiting list, and the way to keep it there. */
export function renderKeepHere({ waiting, words, language, route, getTalk }: TabletPage) {
  if (!waiting?.isOn || route.page !== "talk") return nothing;
  const { list, renderKeep } = waiting;
  return renderKeep({ list, words: words.waitingList, language }, getTalk?.());
}

/** The address of a record's first grid, where this library has it. */
function findSource({ grids: [first] }: DecisionRecord, page: TabletPage): string | undefined {
  const entry = page.entries.find(({ id }) => id === first?.grid.id);
  return entry && findGrid(entry.id, page);
}
