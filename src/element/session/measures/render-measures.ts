import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Measure, MeasureItem } from "../../../record/measures/index.ts";
import { findDirection, getLaterWords } from "../../../words/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import type { NamedPerson } from "../name-people.ts";
import type { TalkView } from "../talk-view.ts";
import type { MeasureHints } from "./measure-hints.ts";
import type { OpenMeasure } from "./read-measures.ts";

/** What a service asks besides: to answer here, or to take along and answer in private. */
export function renderMeasures(
  view: TalkView,
  measures: readonly OpenMeasure[],
  hints: MeasureHints,
) {
  if (measures.length === 0) return nothing;
  const words = getLaterWords(view.context.language).measures;
  return html`<section class="measures" aria-labelledby="measures">
    <h3 id="measures">${words.heading}</h3>
    <p class="quiet measure-note">${words.note}</p>
    ${repeat(
      measures,
      ({ measure }) => measure.id,
      (open) =>
        renderMeasure(
          view,
          open,
          open.isHandOut
            ? renderHandOut(open.measure, view)
            : view.people.map((person) => renderPerson(view, open, person, hints)),
        ),
    )}
  </section>`;
}

/** In its own language and the way that is written, but for what the interface says in it. */
function renderMeasure({ context }: TalkView, { measure }: OpenMeasure, content: unknown) {
  const { name, opening, citation, language } = measure;
  const direction = findDirection(language);
  const words = getLaterWords(context.language).measures;
  return html`<details class="one-measure" lang=${language} dir=${direction}>
    <summary dir=${direction}>${name}</summary>
    ${opening ? html`<p>${opening}</p>` : nothing} ${content}
    <p class="quiet">
      <span lang=${context.language}>${words.citation}:</span> <cite>${citation}</cite>
    </p>
  </details>`;
}

/** Never asked on this screen: whoever it is about sits beside it. */
function renderHandOut({ items }: Measure, { context: { language } }: TalkView) {
  const { later } = getLaterWords(language).measures;
  return html`<p lang=${language} dir=${findDirection(language)}>${later}</p>
    <ol class="items">
      ${items.map(
        ({ ask, answers }) =>
          html`<li>
            ${ask}
            <ul class="plain-list">
              ${answers.map(({ say }) => html`<li>${say}</li>`)}
            </ul>
          </li>`,
      )}
    </ol>`;
}

// The browser holds what is picked until it is kept: a form that nobody keeps leaves nothing.
function renderPerson(view: TalkView, open: OpenMeasure, person: NamedPerson, hints: MeasureHints) {
  const { measure, wording } = open;
  const { language } = view.context;
  const direction = findDirection(language);
  const words = getLaterWords(language).measures;
  const key = `${measure.id}--${person.id}`;
  // What is said of a form is said in this talk alone.
  const form = `${view.record.id} ${key}`;
  const taken = view.record.measures.filter(
    (one) => one.measure === measure.id && one.by === person.id,
  );
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const filled = event.currentTarget as HTMLFormElement;
    const answers = readAnswers(filled, measure);
    if (answers.length === 0) return hints.say({ form, text: words.none });
    view.act({ type: "take-measure", measure: measure.id, wording, by: person.id, answers });
    filled.reset();
    hints.say({ form, text: words.kept(person.shown) });
  };
  return html`<details class="answers">
    <summary lang=${language} dir=${direction}>${words.answers(person.shown)}</summary>
    ${taken.map(
      ({ at }) =>
        html`<p lang=${language} dir=${direction}>
          ${words.keptOn(formatDay(at.slice(0, 10), language))}
        </p>`,
    )}
    <form @submit=${keep} @change=${() => hints.say(undefined)}>
      ${measure.items.map((item) => renderItem(item, key))}
      <div class="row" lang=${language} dir=${direction}>
        <button class="button" aria-label=${`${words.keep}: ${person.shown}`}>${words.keep}</button>
        <p class="said-now" role="status">${hints.find(form)}</p>
      </div>
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
