import { html, nothing } from "lit";
import { passcodeLength, type StoreProblem } from "../../../store/index.ts";
import { askToRemove } from "./ask-to-remove.ts";
import { renderConfirm } from "./render-confirm.ts";
import { renderOpenList } from "./render-open-list.ts";
import { renderPasscodeForm } from "./render-passcode-form.ts";
import { sayFault } from "./say-fault.ts";
import { sayTime } from "./say-time.ts";
import type { Said } from "./waiting-list-state.ts";
import type { WaitingListView } from "./waiting-list-view.ts";

/** The page of the waiting list: what is said of it, and what can be done with it as it stands. */
export function renderWaitingList(view: WaitingListView) {
  const { words } = view;
  return html`<section class="waiting-list" aria-labelledby="waiting-heading">
    <h1 id="waiting-heading" tabindex="-1">${words.title}</h1>
    <p>${words.about}</p>
    <p class="said" role="status">${say(view)}</p>
    ${renderState(view)} ${renderConfirm(view)}
  </section>`;
}

function renderState(view: WaitingListView) {
  const { list, words } = view;
  const { state } = list;
  switch (state.name) {
    case "opening":
      return html`<p>${words.opening}</p>`;
    case "unavailable":
      return renderUnavailable(view, state.why);
    case "new":
      return renderStart(view);
    case "locked":
      return renderLocked(view, state);
    case "open":
      return renderOpenList(view, state);
  }
}

/** What happened last, but for what a form says of its own fields. */
function say({ list, words }: WaitingListView): string {
  const { said } = list;
  switch (said?.what) {
    case "removed":
      return words.said.removed;
    case "saved":
      return words.said.saved(said.count, said.name);
    case "changed":
      return words.said.changed;
    case "added":
      return sayAdded(said, words);
    case "problem":
      return words.problems[said.problem];
    default:
      return "";
  }
}

function sayAdded(
  { added, same, problem }: Extract<Said, { what: "added" }>,
  { said, problems }: WaitingListView["words"],
): string {
  const done = said.added(added, same);
  return problem ? `${done} ${said.stopped} ${problems[problem]}` : done;
}

/** Talks of a file that are put in the list once it is open. */
function renderOffered({ list, words }: WaitingListView) {
  const { offered } = list.files;
  return offered > 0 ? html`<p><strong>${words.file.offered(offered)}</strong></p>` : nothing;
}

function renderUnavailable({ list, words }: WaitingListView, why: StoreProblem) {
  return html`<p class="problem" role="alert">
      <strong>${words.problems[why]}</strong> ${words.goesOn}
    </p>
    <div class="row">
      <button type="button" class="button" @click=${() => void list.look()}>
        ${words.tryAgain}
      </button>
    </div>`;
}

function renderStart(view: WaitingListView) {
  const { list, words } = view;
  const { said } = list;
  const { start } = words;
  return html`${renderOffered(view)}
    <h2>${start.heading}</h2>
    <p>${start.rule(passcodeLength)}</p>
    <p><strong>${start.noWay}</strong></p>
    ${renderPasscodeForm({
      fields: [
        { name: "passcode", label: words.passcode },
        { name: "again", label: start.again },
      ],
      show: words.show,
      confirm: start.confirm,
      fault: said?.what === "fault" ? sayFault(said.fault, words) : "",
      busy: list.isBusy ? words.busy : undefined,
      onTyped: ([passcode = "", again = ""]) => void list.setPasscode(passcode, again),
    })}
    <p class="quiet">${start.before}</p>`;
}

function renderLocked(
  view: WaitingListView,
  state: { waiting: number; isWrong: boolean; waitUntil: number },
) {
  const { list, words, language } = view;
  const { forgotten, ...locked } = words.locked;
  const wrong = state.isWrong ? locked.wrong : "";
  const wait = state.waitUntil ? locked.wait(sayTime(state.waitUntil, language, "medium")) : "";
  return html`${renderOffered(view)}
    <h2>${locked.heading}</h2>
    <p>${words.count(state.waiting)}</p>
    ${renderPasscodeForm({
      fields: [{ name: "passcode", label: words.passcode }],
      show: words.show,
      confirm: locked.unlock,
      fault: wait || wrong,
      busy: list.isBusy ? words.busy : undefined,
      onTyped: ([passcode = ""]) => void list.unlock(passcode),
    })}
    <details>
      <summary>${forgotten.heading}</summary>
      <p>${forgotten.text}</p>
      <button
        type="button"
        class="button"
        @click=${(event: Event) => askToRemove(event, list, { what: "list" })}
      >
        ${forgotten.button}
      </button>
    </details>`;
}
