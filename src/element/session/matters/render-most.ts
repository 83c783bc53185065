import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { findShownText } from "../../record-view/find-shown-text.ts";
import type { NamedPerson } from "../name-people.ts";
import type { TalkView } from "../talk-view.ts";
import { findMatters } from "./find-matters.ts";

const mostOfAll = 3;

/** Of what matters to somebody, up to three that matter most. */
export function renderMost(person: NamedPerson, view: TalkView) {
  const { context, talk } = view;
  const words = getLaterWords(context.language).matters;
  const { statements, most } = findMatters(talk, person.id);
  const isFull = most.length >= mostOfAll;
  const toggle = (id: string) => {
    const others = most.filter((one) => one !== id);
    const picked = others.length < most.length ? others : [...others, id];
    view.act({ type: "set-matters-most", grid: talk.grid.id, by: person.id, most: picked });
  };
  return html`<fieldset class="section most">
    <legend>${words.most}</legend>
    <p class="quiet" role="status">${isFull ? words.mostFull : words.mostNote}</p>
    <div class="choices">
      ${statements.map((one) => {
        const isPicked = most.includes(one.statement);
        return html`<label class=${isPicked ? "choice picked" : "choice"}>
          <input
            type="checkbox"
            .checked=${isPicked}
            ?disabled=${isFull && !isPicked}
            @change=${() => toggle(one.statement)}
          />
          <span lang=${context.gridLanguage ?? nothing}
            >${findShownText(talk.asShown, one).title}</span
          >
        </label>`;
      })}
    </div>
  </fieldset>`;
}
