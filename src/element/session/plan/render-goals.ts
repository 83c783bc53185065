import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Goal } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { listItemIds } from "./list-item-ids.ts";

const mostGoals = 10;
const ratings = Array.from({ length: 11 }, (_, rating) => rating);

/** Each person's goals in their own words, each rated by them. */
export function renderGoals(view: TalkView, people: readonly NamedPerson[]) {
  const { goals } = view.record.plan;
  const { disclosures } = view.context;
  return people.map((person) => {
    const ids = listItemIds(
      `goal-${person.id}-`,
      goals.map(({ id }) => id),
      (id) => disclosures.isOpen(`words--${id}`),
    );
    return html`<div class="goals">
      ${repeat(
        goals.length < mostGoals ? ids : ids.filter((id) => goals.some((goal) => goal.id === id)),
        (id) => id,
        (id) => renderGoal(id, person, view),
      )}
    </div>`;
  });
}

function renderGoal(id: string, person: NamedPerson, view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const goal = view.record.plan.goals.find((one) => one.id === id);
  const write = (text: string) => {
    // A goal that was rated stays: its ratings would speak of nothing.
    if (text.trim() === "" && goal && goal.ratings.length > 0) return;
    view.act({ type: "write-goal", goal: id, by: person.id, text });
  };
  return html`<div class=${goal ? "goal" : ""}>
    ${renderOwnWords(view, {
      key: id,
      button: words.addGoal(person.shown),
      label: words.goalOf(person.shown),
      words: goal?.words,
      onText: write,
    })}
    ${goal ? renderRating(goal, view) : nothing}
  </div>`;
}

/** Eleven numbers of one look. What was rated on other days stands below, as it was. */
export function renderRating(goal: Goal, view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const { by } = goal.words;
  const { today } = view;
  const now = goal.ratings.find((one) => one.by === by && one.on === today)?.rating;
  const before = goal.ratings.filter((one) => one.on !== today);
  return html`<fieldset class="group rating" aria-label=${`${words.rate} ${goal.words.text}`}>
    <legend>${words.rate}</legend>
    <p class="quiet">${words.rateNote}</p>
    <div class="rates">
      ${ratings.map(
        (rating) =>
          html`<label class="rate">
            <input
              type="radio"
              name=${`rating--${goal.id}`}
              aria-label=${words.rating(rating)}
              .checked=${now === rating}
              @change=${() => view.act({ type: "rate-goal", goal: goal.id, by, on: today, rating })}
            />
            <span aria-hidden="true">${rating}</span>
          </label>`,
      )}
    </div>
    ${
      before.length > 0
        ? html`<ul class="plain-list">
            ${before.map(
              ({ rating, on }) =>
                html`<li>${words.ratedBefore(rating, formatDay(on, view.context.language))}</li>`,
            )}
          </ul>`
        : nothing
    }
  </fieldset>`;
}
