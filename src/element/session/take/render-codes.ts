import { html, nothing } from "lit";
import { toTextCodes } from "../../../share/codes/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { drawCode } from "../../parts/draw-code.ts";
import type { TalkView } from "../talk-view.ts";
import type { TalkNote } from "./find-note.ts";

/** A text as codes, one at a time, numbered, with the words each holds beside it. */
export function renderCodes(text: string, view: TalkView, note: TalkNote) {
  const { context, state } = view;
  const words = getLaterWords(context.language).take;
  const codes = toTextCodes(text, { label: note.options.words.part });
  const place = Math.min(state.code, codes.length);
  const code = codes[place - 1];
  if (!code) return nothing;
  const name = words.code(code.part, code.of);
  const go = (to: number) => view.show({ code: to, message: words.code(to, codes.length) });
  return html`<p class="quiet">${words.codesNote}</p>
    <p>${words.codesWarning}</p>
    <div class="code">
      <figure>
        ${drawCode(code.modules, name)}
        <figcaption>${name}</figcaption>
      </figure>
      <div class="code-words">
        ${
          codes.length > 1
            ? html`<div class="row">
                <button
                  type="button"
                  class="button"
                  ?disabled=${place === 1}
                  @click=${() => go(place - 1)}
                >
                  ${words.before}
                </button>
                <button
                  type="button"
                  class="button"
                  ?disabled=${place === codes.length}
                  @click=${() => go(place + 1)}
                >
                  ${words.after}
                </button>
              </div>`
            : nothing
        }
        <h5>${words.codeWords}</h5>
        <div
          class="note-text"
          role="region"
          tabindex="0"
          aria-label=${words.codeWords}
          lang=${note.options.language}
          dir=${note.direction}
        >
          ${code.text}
        </div>
      </div>
    </div>`;
}
