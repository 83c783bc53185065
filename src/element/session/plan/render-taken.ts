import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { languageOf } from "../../parts/language-of.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { listWriters } from "./list-writers.ts";

/** What goes with any choice, to take up, with who sees to it. */
export function renderTaken(view: TalkView) {
  const { context, talk } = view;
  const { grid } = context;
  if (grid.alongside.length === 0) return nothing;
  const words = getLaterWords(context.language).alongside;
  const [writer] = listWriters(view);
  return html`<fieldset class="section">
    <legend>${words.heading}</legend>
    <p class="quiet">${words.note}</p>
    <div class="choices">
      ${grid.alongside.map(({ id, name }) => {
        const taken = talk.alongside.find(({ item }) => item === id);
        const by = taken?.who?.by ?? writer?.id;
        return html`<div class="taken">
          <label class=${taken ? "choice picked" : "choice"}>
            <input
              type="checkbox"
              .checked=${taken !== undefined}
              @change=${() =>
                view.act({ type: "set-alongside", grid: grid.id, item: id, taken: !taken })}
            />
            <span lang=${languageOf(context, `alongside/${id}/name`)}>${name}</span>
          </label>
          ${
            taken && by !== undefined
              ? renderOwnWords(view, {
                  key: `taken--${id}`,
                  button: words.who(name),
                  label: words.who(name),
                  words: taken.who,
                  onText: (text) =>
                    view.act({ type: "write-alongside-who", grid: grid.id, item: id, by, text }),
                })
              : nothing
          }
        </div>`;
      })}
    </div>
  </fieldset>`;
}
