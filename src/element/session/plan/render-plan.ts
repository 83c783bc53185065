import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { renderHelp } from "../../parts/render-help.ts";
import { renderServices } from "../place/render-services.ts";
import { renderCovered } from "../render-covered.ts";
import { renderLookAgain } from "../render-look-again.ts";
import type { TalkView } from "../talk-view.ts";
import { listWriters, listYoung } from "./list-writers.ts";
import { renderGoals } from "./render-goals.ts";
import { renderKind } from "./render-kind.ts";
import { renderLikely } from "./render-likely.ts";
import { renderPart, renderWords } from "./render-part.ts";
import { renderTaken } from "./render-taken.ts";
import { renderSteps } from "./render-steps.ts";

/** What happens next: the kind of help, what is there already, goals, what is agreed from the start, who does what. */
export function renderPlan(view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const everyone = listWriters(view);
  const young = listYoung(view);
  const { takers } = view;
  const isRisk = view.record.grouping?.agreed === "getting-risk-support";
  const part = (name: Parameters<typeof renderWords>[1]["part"], people = everyone) =>
    renderWords(view, { part: name, people });
  return html`
    <h2 class="step-heading" tabindex="-1">${words.heading}</h2>
    <p class="measure">${words.note}</p>
    ${view.isCovered ? renderCovered(view) : nothing} ${renderSafety(view)} ${renderKind(view)}
    ${renderServices(view)} ${isRisk ? renderRisk(view) : nothing}
    <section class="section" aria-labelledby="plan-goals">
      <h3 id="plan-goals">${words.goals}</h3>
      <p class="quiet">${words.goalsNote}</p>
      ${renderGoals(view, young)}
      <p class="quiet">${words.goalsFrom}</p>
    </section>
    <div class="parts">${part("whatHelps")} ${isRisk ? nothing : part("myPeople")}</div>
    ${renderTaken(view)}
    <section class="section" aria-labelledby="plan-agree">
      <h3 id="plan-agree">${words.agree}</h3>
      <div class="parts">
        ${part("success")}
        ${renderPart(
          "likely",
          words.likely,
          everyone.map((person) => renderLikely(person, view)),
        )}
        ${part("ifNot")} ${part("stopWhen")}
      </div>
    </section>
    <section class="section" aria-labelledby="plan-steps">
      <h3 id="plan-steps">${words.steps}</h3>
      ${renderSteps(view, everyone)}
      <div class="parts">${part("responsible")} ${part("sharedWith", young)}</div>
    </section>
    ${renderLookAgain(view)}
    <section class="section" aria-labelledby="plan-back">
      <h3 id="plan-back">${words.clear}</h3>
      <p class="measure">${words.teachBackNote}</p>
      <div class="parts">${part("teachBack", takers)}</div>
    </section>
    <div class="row end">
      <button
        type="button"
        class="button main"
        @click=${() => {
          view.finish();
          view.goTo("finish");
        }}
      >
        ${words.finish}
      </button>
    </div>
  `;
}

/** A safety plan is a paper of its own: the prompt is here, its words never are. */
function renderSafety(view: TalkView) {
  const { grid } = view.context;
  if (!grid.safety.helpFirst) return nothing;
  const words = getLaterWords(view.context.language).plan;
  return html`<section class="notice firm safety" aria-labelledby="plan-safety">
      <h3 id="plan-safety">${words.safety}</h3>
      <p class="measure">${words.safetyNote}</p>
    </section>
    ${renderContacts(view)}`;
}

function renderContacts({ context, nation, state }: TalkView) {
  // What is in a dialog is not there twice.
  if (state.dialog === "help") return nothing;
  const { grid, words, language, disclosures } = context;
  return renderHelp({
    packs: grid.contacts,
    nation,
    isCompact: true,
    words,
    language,
    disclosures,
  });
}

/** Apart from any treatment, and first of all with the people closest. */
function renderRisk(view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  return html`<section class="risk" aria-labelledby="plan-risk">
    <h3 id="plan-risk">${words.risk}</h3>
    <p class="measure">${words.riskNote}</p>
    <div class="parts">
      ${renderWords(view, { part: "myPeople", people: listWriters(view), say: words.closest })}
    </div>
    ${view.context.grid.safety.helpFirst ? nothing : renderContacts(view)}
  </section>`;
}
