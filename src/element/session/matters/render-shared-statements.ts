import { html } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { languageOf } from "../../parts/language-of.ts";
import { renderIcon } from "../../parts/render-icon.ts";
import type { NamedPerson } from "../name-people.ts";
import type { TalkView } from "../talk-view.ts";
import { findMatters } from "./find-matters.ts";
import { toggleStatement } from "./toggle-statement.ts";

/** Every statement once, with everyone's name below it to tap. */
export function renderSharedStatements(people: readonly NamedPerson[], view: TalkView) {
  const { context, talk } = view;
  const words = getLaterWords(context.language).matters;
  const asked = context.grid.questions.filter(({ matters }) => matters.length > 0);
  return html`<div class="statements">
    ${asked.map(
      ({ id, ask, kinds, matters }) =>
        html`<section aria-labelledby=${`matters-${id}`}>
          <h3 id=${`matters-${id}`}>
            ${renderIcon(kinds[0] ?? "other")}
            <span lang=${languageOf(context, `questions/${id}/ask`)}>${ask}</span>
          </h3>
          <ul class="shared" role="list">
            ${matters.map(
              (statement) =>
                html`<li>
                  <p lang=${languageOf(context, `questions/${id}/matters/${statement.id}`)}>
                    ${statement.say}
                  </p>
                  <div class="row">
                    ${people.map((person) => {
                      const isTheirs = findMatters(talk, person.id).statements.some(
                        (one) => one.question === id && one.statement === statement.id,
                      );
                      return html`<button
                        type="button"
                        class="button keeps-width"
                        data-words=${person.shown}
                        aria-pressed=${isTheirs}
                        aria-label=${words.forPerson(person.shown, statement.say)}
                        @click=${() =>
                          toggleStatement(view, {
                            by: person.id,
                            question: id,
                            statement: statement.id,
                          })}
                      >
                        ${person.shown}
                      </button>`;
                    })}
                  </div>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
}
