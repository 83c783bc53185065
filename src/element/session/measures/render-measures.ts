import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Measure, MeasureItem } from "../../../record/measures/index.ts";
import { getLaterWords, type LaterWords } from "../../../words/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import type { NamedPerson } from "../name-people.ts";
import type { TalkView } from "../talk-view.ts";
import type { OpenMeasure } from "./read-measures.ts";

type MeasureWords = LaterWords["measures"];

/** What a service asks besides: to answer here, or to take along and answer in private. */
export function renderMeasures(view: TalkView, measures: readonly OpenMeasure[]) {
  if (measures.length === 0) return nothing;
  const words = getLaterWords(view.context.language).measures;
  return html`<section class="measures" aria-labelledby="measures">
    <h3 id="measures">${words.heading}</h3>
    <p class="quiet measure-note">${words.note}</p>
    ${repeat(
      measures,
      ({ measure }) => measure.id,
      (open) =>
        open.isHandOut ? renderHandOut(open.measure, words) : renderOpen(view, open, words),
    )}
  </section>`;
}

/** Never asked on this screen: whoever it is about sits beside it. */
function renderHandOut(measure: Measure, words: MeasureWords) {
  return renderFrame(
    measure,
    words,
    html`<p>${words.later}</p>
      <ol class="items">
        ${measure.items.map(
          ({ ask, answers }) =>
            html`<li>
              ${ask}
              <ul class="plain-list">
                ${answers.map(({ say }) => html`<li>${say}</li>`)}
              </ul>
            </li>`,
        )}
      </ol>`,
  );
}

function renderOpen(view: TalkView, open: OpenMeasure, words: MeasureWords) {
  const { measure } = open;
  return renderFrame(
    measure,
    words,
    view.people.map((person) => renderPerson(view, open, person, words)),
  );
}

function renderFrame(measure: Measure, words: MeasureWords, content: unknown) {
  return html`<details class="one-measure" lang=${measure.language}>
    <summary>${measure.name}</summary>
    ${measure.opening ? html`<p>${measure.opening}</p>` : nothing} ${content}
    <p class="quiet">${words.citation}: <cite>${measure.citation}</cite></p>
  </details>`;
}

// The browser holds what is picked until it is kept: a form that nobody keeps leaves nothing.
function renderPerson(view: TalkView, open: OpenMeasure, person: NamedPerson, words: MeasureWords) {
  const { measure, wording } = open;
  const taken = view.record.measures.filter(
    (one) => one.measure === measure.id && one.by === person.id,
  );
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const answers = readAnswers(form, measure);
    if (answers.length === 0) return view.show({ message: words.none });
    view.act({ type: "take-measure", measure: measure.id, wording, by: person.id, answers });
    form.reset();
    view.show({ message: words.kept(person.shown) });
  };
  const { language } = view.context;
  return html`<details class="answers">
    <summary lang=${language}>${words.answers(person.shown)}</summary>
    ${taken.map(
      ({ at }) =>
        html`<p lang=${language}>${words.keptOn(formatDay(at.slice(0, 10), language))}</p>`,
    )}
    <form @submit=${keep}>
      ${measure.items.map((item) => renderItem(item, `${measure.id}--${person.id}`))}
      <button class="button" lang=${language}>${words.keep}</button>
    </form>
  </details>`;
}

function renderItem({ id, ask, answers }: MeasureItem, key: string) {
  return html`<fieldset class="group">
    <legend>${ask}</legend>
    ${answers.map(
      ({ value, say }) =>
        html`<label class="check">
          <input type="radio" name=${`${key}--${id}`} data-item=${id} value=${value} />
          <span>${say}</span>
        </label>`,
    )}
  </fieldset>`;
}

function readAnswers(form: HTMLFormElement, { items }: Measure) {
  return items.flatMap(({ id }) => {
    const picked = form.querySelector<HTMLInputElement>(`input[data-item="${id}"]:checked`);
    return picked ? [{ item: id, value: Number(picked.value) }] : [];
  });
}
