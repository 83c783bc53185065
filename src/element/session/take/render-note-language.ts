import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { nameLanguage } from "../../library/name-language.ts";
import type { TalkView } from "../talk-view.ts";
import type { TalkNote } from "./find-note.ts";

/** The choice of a note's language, by the languages' own names; nothing where there is one alone. */
export function renderNoteLanguage(view: TalkView, note: TalkNote) {
  const { state, context } = view;
  if (note.languages.length < 2) return nothing;
  const words = getLaterWords(context.language).take;
  const choose = (language: string): void => {
    const noteLanguages = { ...state.noteLanguages, [state.reader]: language };
    view.show({ noteLanguages, code: 1, message: "" });
  };
  return html`<div class="note-choice">
    <div class="toggles" role="group" aria-labelledby="note-language">
      <h3 id="note-language">${words.noteLanguage}</h3>
      <div class="row">
        ${note.languages.map((language) => {
          const name = nameLanguage(language);
          return html`<button
            type="button"
            class="button keeps-width"
            lang=${language}
            aria-pressed=${language === note.options.language}
            data-words=${name}
            @click=${() => choose(language)}
          >
            ${name}
          </button>`;
        })}
      </div>
    </div>
    <p class="quiet">${words.noteLanguageNote}</p>
    ${renderOriginal(view, note)}
  </div>`;
}

/** Says that the note holds the grid's words as they were shown, where others were asked for. */
function renderOriginal({ context }: TalkView, { isOriginal, again, options }: TalkNote) {
  if (!isOriginal) return nothing;
  const { noteOriginal } = getLaterWords(context.language).take;
  return html`<div class="notice row" role="status">
    <p>${noteOriginal(nameLanguage(options.language))}</p>
    ${
      again
        ? html`<button type="button" class="button" @click=${again}>
            ${context.words.load.again}
          </button>`
        : nothing
    }
  </div>`;
}
