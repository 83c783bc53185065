import { html, nothing } from "lit";
import type { CompiledQuestion } from "../../../compiled/index.ts";
import { languageOf } from "../../parts/language-of.ts";
import { renderStatements } from "../render-statements.ts";
import type { LargePrint } from "./render-large.ts";
import { renderVoice } from "./render-large-question.ts";

/** What can matter, by question, each with a box; and to whom all of a question matters, where a talk is printed. */
export function renderLargeMatters(given: LargePrint) {
  const told = given.grid.questions.map((question) => renderAbout(question, given));
  if (told.every((one) => one === nothing)) return nothing;
  return html`<section>
    <h2>${given.paperWords.tick}</h2>
    ${told}
  </section>`;
}

function renderAbout(question: CompiledQuestion, given: LargePrint) {
  const voices = (given.talk?.matters ?? []).filter((one) => one.questions.includes(question.id));
  if (voices.length === 0 && question.matters.length === 0) return nothing;
  return html`<div class="large-item">
    <h3>
      <span lang=${languageOf(given, `questions/${question.id}/ask`)}>${question.ask}</span>
    </h3>
    ${voices.map(({ by }) => renderVoice("matters", by, undefined, given))}
    ${renderStatements(question, given)}
  </div>`;
}
