import { html } from "lit";
import { listOwnWords, type OwnWords, type SeenBy } from "../../record/index.ts";
import type { TalkView } from "./talk-view.ts";

const choices: readonly SeenBy[] = ["notes-only", "everyone", "not-kept"];

/**
 * Who may see what somebody typed: their own to say.
 *
 * @param key unique in the element
 */
export function renderSeenBy(view: TalkView, key: string, own: OwnWords) {
  const { decide } = view.words;
  return html`<fieldset class="group seen-by">
    <legend>${decide.seenBy}</legend>
    <div class="row">
      ${choices.map(
        (seenBy) =>
          html`<label class="check">
            <input
              type="radio"
              name=${`seen-by--${key}`}
              .checked=${own.seenBy === seenBy}
              @change=${() => setSeenBy(view, own, seenBy)}
            />
            <span>${decide.seenBys[seenBy]}</span>
          </label>`,
      )}
    </div>
    <p class="quiet">${decide.seenByNotes[own.seenBy]}</p>
  </fieldset>`;
}

function setSeenBy(view: TalkView, own: OwnWords, seenBy: SeenBy): void {
  const found = listOwnWords(view.record).find(({ words }) => words === own);
  if (found) view.act({ type: "set-seen-by", place: found.place, by: own.by, seenBy });
}
