import { html, nothing } from "lit";
import { type Because, isSameReason, listReasons } from "../../record/index.ts";
import { findShownText } from "../record-view/find-shown-text.ts";
import { renderOwnWords } from "./render-own-words.ts";
import type { NamedPerson } from "./name-people.ts";
import type { TalkView } from "./talk-view.ts";

/** Each person's marks as reasons to keep or drop, apart from the others', and their own words. */
export function renderReasons(view: TalkView) {
  const { words, people } = view;
  return html`<section class="section" aria-labelledby="reasons-heading">
    <h3 id="reasons-heading">${words.decide.reasons}</h3>
    ${
      view.talk.reactions.length > 0
        ? html`<p class="quiet">${words.decide.reasonsNote}</p>`
        : nothing
    }
    <div class="columns">
      ${people.map(
        (person) =>
          html`<section class="column" aria-labelledby=${`reasons-${person.id}`}>
            <h4 id=${`reasons-${person.id}`}>${person.shown}</h4>
            ${renderMarks(person, view)} ${renderBecauseWords(person, view)}
          </section>`,
      )}
    </div>
  </section>`;
}

function renderMarks(person: NamedPerson, view: TalkView) {
  const { words, said, talk } = view;
  const reasons = listReasons(talk).filter(({ by }) => by === person.id);
  const groups = [
    { say: said.marks.good, reasons: reasons.filter((one) => one.reaction === "good") },
    { say: said.marks.worries, reasons: reasons.filter((one) => one.reaction === "worries") },
    { say: said.marks.matters, reasons: reasons.filter((one) => one.kind !== "reaction") },
  ].filter((group) => group.reasons.length > 0);
  const asks = renderAsks(person, view);
  if (groups.length === 0 && asks === nothing) {
    return view.takers.includes(person)
      ? html`<p class="quiet">${words.decide.noReasons}</p>`
      : nothing;
  }
  return [
    groups.map(
      (group) =>
        html`<fieldset class="group">
          <legend>${group.say}</legend>
          ${group.reasons.map((reason) => renderReason(reason, view))}
        </fieldset>`,
    ),
    asks,
  ];
}

function renderReason(reason: Because, view: TalkView) {
  const { talk } = view;
  const counts = talk.decision?.because.some((one) => isSameReason(one, reason)) ?? false;
  const { title, detail } = findShownText(talk.asShown, reason);
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${counts}
      @change=${() =>
        view.act({ type: "set-because", grid: talk.grid.id, reason, counts: !counts })}
    />
    <span lang=${view.context.gridLanguage ?? nothing}
      ><strong>${title}</strong
      >${detail ? html` <span class="detail">${detail}</span>` : nothing}</span
    >
  </label>`;
}

function renderAsks(person: NamedPerson, view: TalkView) {
  const { words, record, talk } = view;
  const asks = record.questionsToAsk
    .map((question, place) => ({ question, place }))
    .filter(({ question }) => question.by === person.id && question.grid === talk.grid.id);
  if (asks.length === 0) return nothing;
  return html`<fieldset class="group">
    <legend>${words.decide.ask}</legend>
    ${asks.map(({ question, place }) => {
      const { title, detail } = findShownText(talk.asShown, question);
      const what = question.suggested ?? question.words?.text;
      return html`<div class="ask-item">
        <p>${what ?? html`<strong>${title}</strong> <span class="detail">${detail}</span>`}</p>
        <label class="check">
          <input
            type="checkbox"
            aria-label=${words.decide.answeredNamed(what ?? `${title} ${detail}`)}
            .checked=${question.answered}
            @change=${() => view.act({ type: "set-answered", place, answered: !question.answered })}
          />
          <span>${words.decide.answered}</span>
        </label>
      </div>`;
    })}
  </fieldset>`;
}

function renderBecauseWords(person: NamedPerson, view: TalkView) {
  const { words, talk } = view;
  return renderOwnWords(view, {
    key: `because--${person.id}`,
    button: words.decide.addWords,
    label: words.decide.ownWordsOf(person.shown),
    words: talk.decision?.words.find(({ by }) => by === person.id),
    onText: (text) => view.act({ type: "write-because", grid: talk.grid.id, by: person.id, text }),
  });
}
