import { html, nothing } from "lit";
import type { DecisionRecord } from "../../../record/index.ts";
import { createFileName, toJsonFile } from "../../../share/index.ts";
import { saveFile } from "./save-file.ts";
import { sayTime } from "./say-time.ts";
import type { Keeping } from "./waiting-list-state.ts";
import type { WaitingListView } from "./waiting-list-view.ts";

/**
 * What a talk's page says of the waiting list, below the talk.
 *
 * @param record undefined until something has been said: then only what is wrong is told
 */
export function renderKeep(
  view: Pick<WaitingListView, "list" | "words" | "language">,
  record: DecisionRecord | undefined,
) {
  const { list, words } = view;
  if (!record && list.state.name !== "unavailable") return nothing;
  return html`<section class="keep" aria-label=${words.title}>
    ${record && list.isOpen ? renderKeeping(view, record) : renderClosed(view)}
    ${record ? renderProblem(view, record, list.findKeeping(record.id)) : nothing}
  </section>`;
}

function renderKeeping(
  { list, words, language }: Pick<WaitingListView, "list" | "words" | "language">,
  record: DecisionRecord,
) {
  const keeping = list.findKeeping(record.id);
  const { updatedAt, isBusy } = keeping;
  const isKept = updatedAt === record.updatedAt;
  return html`<p role="status">${sayKeeping(keeping, { isKept, words, language })}</p>
    ${
      isKept || isBusy
        ? nothing
        : html`<button type="button" class="button" @click=${() => void list.keep(record)}>
            ${updatedAt === undefined ? words.keep.button : words.keep.again}
          </button>`
    }`;
}

function sayKeeping(
  { at, isBusy, isFromList }: Keeping,
  { isKept, words, language }: { isKept: boolean } & Pick<WaitingListView, "words" | "language">,
): string {
  if (isBusy) return words.busy;
  if (at === undefined) return isFromList ? words.keep.from : words.keep.note;
  const time = sayTime(at, language);
  if (!isKept) return words.keep.changed(time);
  return isFromList ? words.keep.writtenBack(time) : words.keep.kept(time);
}

function renderClosed({ list, words }: Pick<WaitingListView, "list" | "words">) {
  const { state } = list;
  switch (state.name) {
    case "locked":
      return html`<p>${words.keep.unlockNote}</p>
        <a class="button" href="#waiting-list">${words.keep.unlock}</a>`;
    case "new":
      return html`<p>${words.keep.startNote}</p>
        <a class="button" href="#waiting-list">${words.keep.start}</a>`;
    case "unavailable":
      return html`<p>${words.problems[state.why]}</p>`;
    default:
      return html`<p>${words.opening}</p>`;
  }
}

/** Whatever happens to the list, the talk can leave as a file. */
function renderProblem(
  { list, words }: Pick<WaitingListView, "list" | "words">,
  record: DecisionRecord,
  { problem }: Keeping,
) {
  const { state } = list;
  if (problem === undefined && state.name !== "unavailable") return nothing;
  const save = (): void =>
    saveFile({
      name: createFileName(record, { for: "notes" }),
      text: toJsonFile(record, { for: "notes" }),
    });
  return html`<div class="problem" role="alert">
    <p>${problem ? words.problems[problem] : nothing} ${words.keep.goesOn}</p>
    <div class="row">
      ${
        problem === "conflict"
          ? html`<button
              type="button"
              class="button"
              @click=${() => void list.keep(record, { isReplacing: true })}
            >
              ${words.keep.replace}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${save}>${words.keep.saveFile}</button>
    </div>
  </div>`;
}
