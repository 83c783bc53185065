import { html } from "lit";
import { passcodeLength } from "../../../store/index.ts";
import { renderPasscodeForm } from "./render-passcode-form.ts";
import { sayFault } from "./say-fault.ts";
import { sayTime } from "./say-time.ts";
import { showWhatIsSaid } from "./show-what-is-said.ts";
import type { WaitingListView } from "./waiting-list-view.ts";

/** Where the passcode of an open list is changed: the present one, and the new one twice. */
export function renderChange(view: WaitingListView) {
  const { list, words } = view;
  const { change } = words;
  return html`<details class="change">
    <summary>${change.heading}</summary>
    <p>${change.note} ${words.start.rule(passcodeLength)}</p>
    ${renderPasscodeForm({
      fields: [
        { name: "present", label: change.present },
        { name: "passcode", label: change.next },
        { name: "again", label: change.again },
      ],
      show: words.show,
      confirm: change.confirm,
      fault: sayWhyNot(view),
      busy: list.isBusy ? words.busy : undefined,
      onTyped: ([present = "", next = "", again = ""], form) =>
        void list.changePasscode(present, next, again).then(() => {
          if (list.said?.what === "changed") showWhatIsSaid(form);
        }),
    })}
  </details>`;
}

function sayWhyNot({ list, words, language }: WaitingListView): string {
  const { said } = list;
  const { unchanged } = words.change;
  if (said?.what === "fault") return `${unchanged} ${sayFault(said.fault, words)}`;
  if (said?.what !== "wrong") return "";
  const { wrong, wait } = words.locked;
  return `${unchanged} ${said.waitUntil ? wait(sayTime(said.waitUntil, language, "medium")) : wrong}`;
}
