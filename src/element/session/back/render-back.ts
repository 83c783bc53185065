import { html, nothing } from "lit";
import { selectRecord } from "../../../share/index.ts";
import { getLaterWords, getNoteWords } from "../../../words/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import { renderPlan } from "../../record-view/render-plan.ts";
import { renderReviews } from "../../record-view/render-reviews.ts";
import { renderSummary } from "../../record-view/render-summary.ts";
import { canGoOn } from "../can-go-on.ts";
import { renderRating } from "../plan/render-goals.ts";
import type { TalkView } from "../talk-view.ts";
import { listDecided } from "./list-decided.ts";
import { renderChanges } from "./render-changes.ts";
import { renderKept } from "./render-kept-look.ts";
import { renderLook } from "./render-look.ts";

/** What was decided and why, what has changed since, and what people say of it now. */
export function renderBack(view: TalkView) {
  const { context, record, state, words } = view;
  const later = getLaterWords(context.language).back;
  const { language, gridLanguage } = context;
  const { back } = state;
  if (!back) return nothing;
  const seen = selectRecord(record, { for: state.reader });
  const summary = {
    record: seen,
    words,
    noteWords: getNoteWords(language),
    language,
    gridLanguage,
  };
  const { reviewOn } = record.plan;
  const decided = listDecided(record);
  const [only, ...others] = decided;
  return html`
    <header class="turn">
      <h2 class="step-heading" tabindex="-1">${later.heading}</h2>
      <p class="measure">
        ${later.talkedOn(formatDay(record.startedAt.slice(0, 10), language))}
        ${reviewOn !== null && !back.isKept ? later.planned(formatDay(reviewOn, language)) : ""}
        ${later.note}
      </p>
    </header>
    <section class="section" aria-labelledby="back-before">
      <h3 id="back-before">${later.before}</h3>
      ${state.reader === "family" ? html`<p class="quiet">${words.record.family}</p>` : nothing}
      ${seen.grids.map((one) => renderSummary(one, summary))} ${renderPlan(summary)}
      ${renderReviews(summary)}
    </section>
    ${only && others.length === 0 ? renderChanges(only, view) : nothing} ${renderGoals(view)}
    ${back.isKept ? renderKept(view) : renderLook(view, back)}
    <section class="notice new-talk">
      <p>${later.newTalkNote}</p>
      <div class="row">
        <button type="button" class="button" @click=${view.beginAgain}>${later.newTalk}</button>
        ${
          canGoOn(record, context.grid)
            ? html`<button type="button" class="button" @click=${view.goOn}>${later.goOn}</button>`
            : nothing
        }
      </div>
    </section>
  `;
}

function renderGoals(view: TalkView) {
  const { goals } = view.record.plan;
  if (goals.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="back-goals">
    <h3 id="back-goals">${getLaterWords(view.context.language).back.goals}</h3>
    ${goals.map(
      (goal) =>
        html`<div class="goal">
          <p dir="auto"><strong>${goal.words.text}</strong></p>
          ${renderRating(goal, view)}
        </div>`,
    )}
  </section>`;
}
