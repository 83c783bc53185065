import { html, nothing } from "lit";
import type { StatementReference } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { findShownText } from "../../record-view/find-shown-text.ts";
import { findChanging, listMarking } from "../list-marking.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { findMatters } from "./find-matters.ts";
import { renderMost } from "./render-most.ts";

/** What matters to each person, side by side: never counted, never merged. */
export function renderMatteringColumns(view: TalkView) {
  const marking = listMarking(view);
  const changing = findChanging(view);
  // Alone, everything stands in the cards already.
  if (view.speakers.length === 1 && marking.length > 0) return nothing;
  const people = view.people.filter(
    (person) => view.speakers.includes(person.id) && person !== changing,
  );
  return html`<div class="columns">
    ${people.map((person) => renderColumn(person, marking.includes(person), view))}
  </div>`;
}

function renderColumn(person: NamedPerson, isMarking: boolean, view: TalkView) {
  const { context, talk } = view;
  const words = getLaterWords(context.language).matters;
  const { statements, most, words: own } = findMatters(talk, person.id);
  const isMost = ({ statement }: StatementReference) => most.includes(statement);
  const theirs = own.find(({ by }) => by === person.id);
  const isEmpty = statements.length === 0 && !theirs;
  const id = `mattering-${person.id}`;
  return html`<section class="column" aria-labelledby=${id}>
    <h4 id=${id}>${person.shown}</h4>
    ${
      isMarking && statements.length > 1
        ? renderMost(person, view)
        : [
            renderList(words.matterMost, statements.filter(isMost), view),
            renderList(
              most.length > 0 ? words.alsoMatters : "",
              statements.filter((one) => !isMost(one)),
              view,
            ),
          ]
    }
    ${isEmpty && !isMarking ? html`<p class="quiet">${words.nothing}</p>` : nothing}
    ${
      isMarking
        ? renderOwnWords(view, {
            key: `matters--${person.id}`,
            button: view.words.decide.addWords,
            label: words.ownWords(person.shown),
            words: theirs,
            onText: (text) =>
              view.act({ type: "write-matters", grid: talk.grid.id, by: person.id, text }),
          })
        : theirs
          ? html`<p class="own-words" dir="auto">${theirs.text}</p>`
          : nothing
    }
  </section>`;
}

function renderList(heading: string, statements: readonly StatementReference[], view: TalkView) {
  if (statements.length === 0) return nothing;
  return html`<div class="group">
    ${heading ? html`<h5>${heading}</h5>` : nothing}
    <ul class="said" role="list">
      ${statements.map(
        (one) =>
          html`<li lang=${view.context.gridLanguage ?? nothing}>
            ${findShownText(view.talk.asShown, one).title}
          </li>`,
      )}
    </ul>
  </div>`;
}
