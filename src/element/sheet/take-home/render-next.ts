import { html, nothing } from "lit";
import { formatDay } from "../../parts/format-day.ts";
import { listSteps } from "./list-steps.ts";
import type { PaperRecord } from "./paper-record.ts";

/** Who does what next, and the day people look again. */
export function renderNext(given: PaperRecord) {
  const { record, note, talk, paper, language } = given;
  const steps = listSteps(given);
  const { reviewOn } = record.plan;
  return html`<section class="paper-next">
    ${
      steps.length > 0
        ? html`<h2>${note.plan.steps}</h2>
            <ul class="paper-steps" role="list">
              ${steps.map(
                ({ what, who, by }) =>
                  html`<li>
                    <span class="paper-box"></span>
                    <span><bdi>${what}</bdi></span>
                    ${who || by ? html`<span class="paper-who">${[who, by].filter(Boolean).join(", ")}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <p class="paper-look-again">
      <strong>${paper.takeHome.lookAgain}</strong>
      <span>${reviewOn === null ? talk.summary.noDate : formatDay(reviewOn, language)}</span>
    </p>
  </section>`;
}
