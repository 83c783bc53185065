import { html, nothing } from "lit";
import { listOwnWords, type OwnWords, type SeenBy } from "../../record/index.ts";
import { renderReveal } from "../parts/render-reveal.ts";
import type { TalkView } from "./talk-view.ts";

/** A place where one person can type. */
export interface OwnWordsField {
  /** Unique in the element. */
  readonly key: string;
  /** What opens the field. */
  readonly button: string;
  /** What the field is called. */
  readonly label: string;
  readonly words: OwnWords | undefined;
  readonly onText: (text: string) => void;
}

const mostCharacters = 2000;
const choices: readonly SeenBy[] = ["notes-only", "everyone", "not-kept"];

/** A text field behind a button, and who may see what is typed in it: only the notes, at first. */
export function renderOwnWords(view: TalkView, field: OwnWordsField) {
  // Words that are there are never out of sight.
  if (field.words !== undefined) return renderField(view, field);
  return renderReveal(view.context.disclosures, {
    key: `words--${field.key}`,
    label: field.button,
    of: `${view.context.words.common.colon}${field.label}`,
    content: () => renderField(view, field),
  });
}

function renderField(view: TalkView, field: OwnWordsField) {
  return html`<label class="field"
      ><span>${field.label}</span>
      <textarea
        rows="3"
        maxlength=${mostCharacters}
        .value=${field.words?.text ?? ""}
        @input=${(event: Event) => field.onText((event.target as HTMLTextAreaElement).value)}
      ></textarea></label
    >${field.words ? renderSeenBy(view, field.key, field.words) : nothing}`;
}

function renderSeenBy(view: TalkView, key: string, own: OwnWords) {
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
