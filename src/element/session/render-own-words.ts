import { html, nothing } from "lit";
import type { OwnWords } from "../../record/index.ts";
import { focusField } from "./focus-field.ts";
import { renderSeenBy } from "./render-seen-by.ts";
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

/**
 * A text field behind a button, and who may see what is typed in it: only the notes, at first. The
 * field is one and the same before, while and after there are words: typing never loses it.
 */
export function renderOwnWords(view: TalkView, field: OwnWordsField) {
  const { context } = view;
  const key = `words--${field.key}`;
  // Words that are there are never out of sight.
  const isOpen = field.words !== undefined || context.disclosures.isOpen(key);
  return html`${isOpen ? nothing : renderOpener(view, field, key)}
  ${isOpen ? renderField(view, field, key) : nothing}`;
}

function renderOpener({ context }: TalkView, field: OwnWordsField, key: string) {
  const open = (press: Event) => {
    context.disclosures.toggle(key);
    void focusField(press, key);
  };
  return html`<button type="button" class="reveal" @click=${open}>
    <span class="reveal-label">${field.button}</span
    ><span class="hidden-words">${context.words.common.colon}${field.label}</span>
  </button>`;
}

function renderField(view: TalkView, field: OwnWordsField, key: string) {
  const { disclosures } = view.context;
  const write = (event: Event) => {
    // Emptied, the field stays.
    if (!disclosures.isOpen(key)) disclosures.toggle(key);
    field.onText((event.target as HTMLTextAreaElement).value);
  };
  return html`<label class="field"
      ><span>${field.label}</span>
      <textarea
        id=${key}
        dir="auto"
        rows="3"
        maxlength=${mostCharacters}
        .value=${field.words?.text ?? ""}
        @input=${write}
      ></textarea></label
    >${field.words ? renderSeenBy(view, field.key, field.words) : nothing}`;
}
