import { html, nothing } from "lit";
import {
  type Because,
  type DecisionRecord,
  type GridTalk,
  isSameReason,
  listReasons,
  type OwnWords,
  sortReasons,
} from "../../record/index.ts";
import type { NoteWords, TalkWords } from "../../words/index.ts";
import { formatDay } from "../parts/format-day.ts";
import { joinWith } from "../session/join-with.ts";
import { type NamedPerson, namePeople } from "../session/name-people.ts";
import { findShownText } from "./find-shown-text.ts";
import { sayDecision } from "./say-decision.ts";

/** What a summary is drawn from. */
export interface SummaryContext {
  /** As its reader may see it: see `selectRecord`. Everything in it is shown. */
  readonly record: DecisionRecord;
  readonly words: TalkWords;
  readonly noteWords: NoteWords;
  /** BCP 47 tag that dates are written in. */
  readonly language: string;
  /** BCP 47 tag of the grid's words where it is another; else undefined. */
  readonly gridLanguage: string | undefined;
}

/** What was decided about one grid, and each person's reasons, marks, questions and words apart. */
export function renderSummary(talk: GridTalk, context: SummaryContext) {
  const { record, words, noteWords } = context;
  const people = namePeople(record.people, { ...noteWords, ...words });
  const { status } = talk.grid;
  const lang = context.gridLanguage ?? nothing;
  return html`<section class="summary-of" part="summary" aria-labelledby=${`sum-${talk.grid.id}`}>
    <p class="quiet" id=${`sum-${talk.grid.id}`}>
      <span lang=${lang}>${talk.grid.title}</span> · ${noteWords.grid.version(talk.grid.version)}
    </p>
    <p class="decided">${sayDecision(talk, words)}</p>
    ${status === "draft" ? html`<p class="notice">${words.summary.draft}</p>` : nothing}
    ${
      status === "withdrawn" ? html`<p class="notice firm">${words.summary.withdrawn}</p>` : nothing
    }
    ${renderFacts(talk, people, context)}
    <div class="columns">${people.map((person) => renderVoice(person, talk, context))}</div>
  </section>`;
}

function renderFacts(
  { decision }: GridTalk,
  people: readonly NamedPerson[],
  { record, words, language }: SummaryContext,
) {
  const { summary } = words;
  const { reviewOn } = record.plan;
  const nameOf = (id: string) => people.find((one) => one.id === id)?.shown ?? id;
  const facts: readonly [string, string][] = [
    [summary.lookAgain, reviewOn === null ? summary.noDate : formatDay(reviewOn, language)],
    [summary.decidedOn, formatDay(record.startedAt.slice(0, 10), language)],
    ...(decision === null
      ? []
      : ([
          [
            summary.decidedBy,
            decision.decidedBy.length === 0
              ? summary.notAsked
              : joinWith(decision.decidedBy.map(nameOf), words),
          ],
          [
            summary.agreement,
            decision.agreement === null ? summary.notAsked : summary[decision.agreement],
          ],
        ] satisfies [string, string][])),
  ];
  return html`<dl class="facts">
    ${facts.map(
      ([term, fact]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderVoice(person: NamedPerson, talk: GridTalk, context: SummaryContext) {
  const said = [
    ...renderReasons(person, talk, context),
    renderAsks(person, talk, context),
    renderWords(person, talk, context),
  ].filter((part) => part !== nothing);
  const id = `voice-${talk.grid.id}-${person.id}`;
  return html`<section class="column" aria-labelledby=${id}>
    <h4 id=${id}>${person.shown}</h4>
    ${said.length > 0 ? said : html`<p class="quiet">${context.words.summary.nothingSaid}</p>`}
  </section>`;
}

function renderReasons(person: NamedPerson, talk: GridTalk, context: SummaryContext) {
  const { words, noteWords } = context;
  const lang = context.gridLanguage ?? nothing;
  const because = (talk.decision?.because ?? []).filter(({ by }) => by === person.id);
  const marked = listReasons(talk)
    .filter(({ by }) => by === person.id)
    .filter((one) => !because.some((reason) => isSameReason(reason, one)));
  const list = (heading: string, reasons: readonly Because[]) =>
    reasons.length === 0
      ? nothing
      : html`<div class="group">
          <h5>${heading}</h5>
          <ul class="said" role="list">
            ${sortReasons(reasons).map((reason) => {
              const { title, detail } = findShownText(talk.asShown, reason);
              return html`<li>
                <span class="quiet">${noteWords.marks[reason.reaction ?? "matters"]}</span>
                <strong lang=${lang}>${title}</strong>${
                  detail ? html` <span lang=${lang}>${detail}</span>` : nothing
                }
              </li>`;
            })}
          </ul>
        </div>`;
  return [list(words.summary.because, because), list(words.summary.otherMarks, marked)];
}

function renderAsks(person: NamedPerson, talk: GridTalk, { record, words }: SummaryContext) {
  const asks = record.questionsToAsk.filter(
    ({ by, grid }) => by === person.id && (grid === undefined || grid === talk.grid.id),
  );
  if (asks.length === 0) return nothing;
  return html`<div class="group">
    <h5>${words.summary.asks}</h5>
    <ul class="said" role="list">
      ${asks.map((ask) => {
        const { title, detail } = findShownText(talk.asShown, ask);
        const what = ask.suggested ?? ask.words?.text;
        return html`<li>
          ${what ?? html`<strong>${title}</strong> <span>${detail}</span>`}
          ${ask.answered ? html`<span class="quiet">(${words.summary.answered})</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

function renderWords(person: NamedPerson, talk: GridTalk, { words }: SummaryContext) {
  const isTheirs = ({ by }: { by: string }) => by === person.id;
  const typed: OwnWords[] = [
    ...talk.matters.flatMap((one) => one.words),
    ...talk.reactions.flatMap((one) => one.words ?? []),
    ...(talk.decision?.words ?? []),
  ].filter(isTheirs);
  const sayNotesOnly = (seenBy: OwnWords["seenBy"]) =>
    seenBy === "notes-only" ? ` (${words.summary.notesOnly})` : "";
  const differently = (talk.decision?.differently ?? []).filter(isTheirs);
  const list = (heading: string, own: readonly OwnWords[]) =>
    own.length === 0
      ? nothing
      : html`<div class="group">
          <h5>${heading}</h5>
          ${own.map(
            ({ text, seenBy }) =>
              html`<p class="own-words" dir="auto">${[text, sayNotesOnly(seenBy)]}</p>`,
          )}
        </div>`;
  if (typed.length + differently.length === 0) return nothing;
  return html`${list(words.summary.words, typed)} ${list(words.summary.differently, differently)}`;
}
