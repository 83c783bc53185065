import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { languageOf } from "../../parts/language-of.ts";
import { renderIcon } from "../../parts/render-icon.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { findMatters } from "./find-matters.ts";
import { renderMost } from "./render-most.ts";
import { toggleStatement } from "./toggle-statement.ts";

/** One person's statements under each question, what matters most of them, and own words. */
export function renderStatements(person: NamedPerson, view: TalkView) {
  const { context, talk } = view;
  const words = getLaterWords(context.language).matters;
  const mine = findMatters(talk, person.id);
  const asked = context.grid.questions.filter(({ matters }) => matters.length > 0);
  return html`<div class="statements">
      ${asked.map(
        ({ id, ask, kinds, matters }) =>
          html`<fieldset>
            <legend>
              ${renderIcon(kinds[0] ?? "other")}
              <span lang=${languageOf(context, `questions/${id}/ask`)}>${ask}</span>
            </legend>
            <div class="choices">
              ${matters.map((statement) => {
                const isMine = mine.statements.some(
                  (one) => one.question === id && one.statement === statement.id,
                );
                return html`<label class=${isMine ? "choice picked" : "choice"}>
                  <input
                    type="checkbox"
                    .checked=${isMine}
                    @change=${() =>
                      toggleStatement(view, {
                        by: person.id,
                        question: id,
                        statement: statement.id,
                      })}
                  />
                  <span lang=${languageOf(context, `questions/${id}/matters/${statement.id}`)}
                    >${statement.say}</span
                  >
                </label>`;
              })}
            </div>
          </fieldset>`,
      )}
    </div>
    ${mine.statements.length > 1 ? renderMost(person, view) : nothing}
    <div class="section">
      ${renderOwnWords(view, {
        key: `matters--${person.id}`,
        button: view.words.decide.addWords,
        label: words.ownWords(person.shown),
        words: mine.words.find(({ by }) => by === person.id),
        onText: (text) =>
          view.act({ type: "write-matters", grid: talk.grid.id, by: person.id, text }),
      })}
    </div>`;
}
