import { html, nothing } from "lit";
import { getGridState } from "../../../compiled/index.ts";
import { formatAges } from "../../parts/format-ages.ts";
import { formatDay } from "../../parts/format-day.ts";
import { languageOf } from "../../parts/language-of.ts";
import { renderIcon } from "../../parts/render-icon.ts";
import { renderProse } from "../../parts/render-prose.ts";
import { sayKindOfHelp } from "../../parts/say-kind-of-help.ts";
import { sayUnreviewed } from "../../parts/say-unreviewed.ts";
import type { PaperView } from "../paper-view.ts";
import { renderOptionChoice } from "../render-choice.ts";
import { renderBox } from "../render-box.ts";
import { createSheetContext, type SheetContext } from "../sheet-context.ts";
import { createPaperRecord } from "../take-home/create-paper-record.ts";
import { listChoice } from "../take-home/list-choice.ts";
import { listParts } from "../take-home/list-parts.ts";
import type { PaperRecord } from "../take-home/paper-record.ts";
import { renderChoice } from "../take-home/render-choice.ts";
import { renderNext } from "../take-home/render-next.ts";
import { renderPaperHelp } from "../take-home/render-paper-help.ts";
import { renderParts } from "../take-home/render-parts.ts";
import { listSources, type Sources } from "./list-sources.ts";
import { renderLargeChoice } from "./render-large-choice.ts";
import { renderLargeMatters } from "./render-large-matters.ts";
import { renderBasis, renderLargeQuestion } from "./render-large-question.ts";

/** What every part of large print is drawn from. */
export interface LargePrint extends SheetContext {
  readonly sources: Sources;
  /** What was said in a talk; undefined where the grid alone is printed. */
  readonly told: PaperRecord | undefined;
}

/**
 * A grid in large print, question by question: everything that is read before any tap, what to tick and room to write. Where to
 * turn comes before the draft notice. After a talk it opens with what was decided and what happens next, and says under each
 * answer what people marked. What was said of a whole talk is told once, with the first of its grids.
 */
export function renderLarge(view: PaperView, _brevity: number, place: number) {
  const { grid, words, record } = view;
  const context = createSheetContext(view, 0);
  const given: LargePrint = {
    ...context,
    sources: listSources(grid, context.furtherWords.source.noYear),
    told: record && createPaperRecord(record, view),
  };
  return html`<header>
      <p>${sayForWhom(given)}</p>
      <h1><span lang=${languageOf(given, "title")}>${grid.title}</span></h1>
      ${renderPaperHelp(view)} ${renderState(given)}
      <p><span lang=${languageOf(given, "need/summary")}>${grid.need.summary}</span></p>
      ${renderCourse(given)}
    </header>
    ${
      grid.status === "withdrawn"
        ? nothing
        : html`${renderDecided(given, place)} ${renderOptions(given)}
          ${grid.questions.map((question, index) =>
            renderLargeQuestion(question, index + 1, given),
          )}
          ${renderLargeMatters(given)} ${renderAlongside(given)} ${renderQuestions(given)}
          ${renderLargeChoice(given)} ${renderMeanings(given)} ${renderEnd(given)}`
    }
    ${words.common.unreviewed ? html`<p>${words.common.unreviewed}</p>` : nothing}`;
}

function renderDecided({ told, talk }: LargePrint, place: number) {
  if (!told || !talk) return nothing;
  const day = formatDay(told.record.startedAt.slice(0, 10), told.language);
  return html`<h2>${told.talk.summary.heading}</h2>
    <p>${[day, ...told.people.map(({ shown }) => shown)].join(" · ")}</p>
    ${renderChoice(listChoice(talk, told), told, false)}
    ${place === 0 ? html`${renderNext(told)} ${renderParts(listParts(told), told)}` : nothing}`;
}

function sayForWhom({ grid, words }: LargePrint): string {
  const { audience, decision, useWith } = grid;
  return [
    words.grid.for[audience.for](formatAges(audience.ages, words)),
    words.grid.setting[decision.setting],
    words.grid.useWith[useWith],
  ]
    .map((one) => `${one}.`)
    .join(" ");
}

function renderCourse(given: LargePrint) {
  const { naturalCourse } = given.grid.need;
  if (!naturalCourse) return nothing;
  return html`<p>
      <strong>${given.words.grid.course}</strong>
      <span lang=${languageOf(given, "need/naturalCourse")}>${naturalCourse.text}</span>
    </p>
    ${renderBasis({ ...naturalCourse, basis: "evidence" }, given)}`;
}

/** What must be known before it is read: draft, translated and by nobody agreed, overdue, withdrawn. */
function renderState({ grid, words, language, today }: LargePrint) {
  const state = getGridState(grid, today);
  const { withdrawn, translation, about } = grid;
  const said = [
    state.draft && `${words.grid.draft} ${words.grid.draftNote}`,
    state.withdrawn && words.grid.withdrawn,
    withdrawn && words.grid.withdrawnOn(formatDay(withdrawn.on, language)),
    withdrawn?.why,
    withdrawn?.replacedBy && words.grid.replacedBy(withdrawn.replacedBy),
    sayUnreviewed(words, grid),
    translation?.outdated.length && words.translation.outdated(translation.outdated.length),
    translation?.missing.length && words.translation.missing(translation.missing.length),
    state.reviewDue && words.grid.reviewDue(formatDay(about.reviewBy, language)),
    state.publishedLongAgo && words.grid.publishedLongAgo,
    state.oldEvidence.length > 0 && words.grid.evidenceOld,
  ].filter(Boolean);
  if (said.length === 0) return nothing;
  return html`<div class="paper-state">${said.map((one) => html`<p>${one}</p>`)}</div>`;
}

function renderOptions(given: LargePrint) {
  const { grid, words } = given;
  return html`<section class="large-options">
    <h2><span lang=${languageOf(given, "decision/question")}>${grid.decision.question}</span></h2>
    <ol role="list">
      ${grid.options.map(
        (option) =>
          html`<li>
            ${given.talk ? renderOptionChoice(option, given) : nothing} ${renderIcon(option.kind)}
            <span
              ><strong lang=${languageOf(given, `options/${option.id}/name`)}>${option.name}</strong
              >${option.groupings.length > 0 ? html`<br />${sayKindOfHelp(option, words)}` : nothing}</span
            >
          </li>`,
      )}
    </ol>
  </section>`;
}

function renderAlongside(given: LargePrint) {
  const { grid, words, talk, paperWords } = given;
  if (grid.alongside.length === 0) return nothing;
  return html`<section>
    <h2>${words.alongside}</h2>
    ${grid.alongside.map(
      (item) =>
        html`<div class="large-item">
          <h3>
            ${renderBox(talk?.alongside.some((one) => one.item === item.id) ?? false, paperWords.ticked)}
            <span lang=${languageOf(given, `alongside/${item.id}/name`)}>${item.name}</span>
          </h3>
          ${renderProse(item.text, words, languageOf(given, `alongside/${item.id}/text`))}
          ${renderBasis(item, given)}
        </div>`,
    )}
  </section>`;
}

function renderQuestions(given: LargePrint) {
  const { grid, words } = given;
  if (grid.questionsToAsk.length === 0) return nothing;
  return html`<section class="large-item">
    <h2>${words.questionsToAsk}</h2>
    <ul>
      ${grid.questionsToAsk.map(
        (question, index) =>
          html`<li>
            <span lang=${languageOf(given, `questionsToAsk/${index}`)}>${question}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The terms of this grid's words: on paper none can be pressed. */
function renderMeanings(given: LargePrint) {
  const meanings = Object.values(given.grid.glossary ?? {});
  if (meanings.length === 0) return nothing;
  const lang = languageOf(given);
  return html`<section>
    <h2>${given.paperWords.meanings}</h2>
    ${meanings.map(
      ({ term, meaning }) =>
        html`<p class="large-item" lang=${lang}><strong>${term}.</strong> ${meaning}</p>`,
    )}
  </section>`;
}

function renderEnd(given: LargePrint) {
  const { grid, words, furtherWords: further, sources, language } = given;
  const { published, reviewBy, publisher, funding } = grid.about;
  const lang = languageOf(given);
  return html`${
      sources.list.length > 0
        ? html`<section>
            <h2>${further.about.sources}</h2>
            <ol>
              ${sources.list.map(({ said }) => html`<li><span lang=${lang}>${said}</span></li>`)}
            </ol>
          </section>`
        : nothing
    }
    <footer>
      <div>
        <p>
          ${words.foot.version(grid.version)}. ${formatDay(published, language)}.
          ${words.foot.reviewBy(formatDay(reviewBy, language))}.
        </p>
        <p>${further.about.publisher}${words.common.colon}${publisher.name}.</p>
        ${
          funding
            ? html`<p>
                ${further.about.funding}${words.common.colon}<span lang=${lang}>${funding}</span>
              </p>`
            : nothing
        }
      </div>
    </footer>`;
}
