import { html, nothing } from "lit";
import type { GridReview, Review } from "../../record/index.ts";
import { formatDay } from "../parts/format-day.ts";
import { joinWith } from "../session/join-with.ts";
import { type NamedPerson, namePeople } from "../session/name-people.ts";
import type { SummaryContext } from "./render-summary.ts";
import { sayKindViews } from "./say-kind-views.ts";

/** Each later look at what was decided, oldest first, each person's words apart. */
export function renderReviews(context: SummaryContext) {
  const { record, words, noteWords } = context;
  if (record.reviews.length === 0) return nothing;
  const people = namePeople(record.people, { ...noteWords, ...words });
  return html`<section class="section" aria-labelledby="reviews-heading">
    <h3 id="reviews-heading">${noteWords.reviews.heading}</h3>
    ${record.reviews.map((review) => renderReview(review, people, context))}
  </section>`;
}

function renderReview(review: Review, people: readonly NamedPerson[], context: SummaryContext) {
  const { noteWords, language, words } = context;
  const { grouping } = review;
  const nameOf = (id: string) => people.find((one) => one.id === id)?.shown ?? id;
  const names = review.by.map(nameOf);
  const views = sayKindViews(review.differently ?? [], noteWords, nameOf);
  return html`<div class="column">
    <h4>${formatDay(review.at.slice(0, 10), language)}</h4>
    <p class="quiet">${joinWith(names, words)}</p>
    ${review.grids.map((one) => renderGridReview(one, people, context))}
    ${
      grouping
        ? html`<p>
              <span class="quiet">${noteWords.grouping.kind}</span>
              <strong>${noteWords.grouping.names[grouping].family}</strong>
            </p>
            ${views.map((view) => html`<p class="own-words" dir="auto">${view}</p>`)}`
        : nothing
    }
  </div>`;
}

function renderGridReview(
  { grid, next, stillRight, options, why }: GridReview,
  people: readonly NamedPerson[],
  { record, noteWords, words, gridLanguage }: SummaryContext,
) {
  const talk = record.grids.find((one) => one.grid.id === grid);
  const { reviews, yes, no } = noteWords;
  const names = (options ?? []).map(
    ({ option }) => talk?.asShown.options.find(({ id }) => id === option)?.name ?? option,
  );
  const said = [
    next === null ? reviews.noNext : reviews.next[next],
    ...(stillRight === null ? [] : [`${reviews.stillRight}: ${stillRight ? yes : no}`]),
  ];
  return html`<p>
      <span class="quiet" lang=${gridLanguage ?? nothing}>${talk?.grid.title ?? grid}</span>
      <strong class="detail">${joinWith(said, { ...words, and: (a, b) => `${a}. ${b}` })}</strong>
      ${names.length > 0 ? html`<span class="detail">${joinWith(names, words)}</span>` : nothing}
    </p>
    ${why.map(
      ({ by, text }) =>
        html`<p class="own-words" dir="auto">
          ${people.find(({ id }) => id === by)?.shown ?? by}: ${text}
        </p>`,
    )}`;
}
