import { html, nothing } from "lit";
import type { CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import { markNames } from "../marks/mark-names.ts";
import { renderCellMarks } from "../further/render-cell-marks.ts";
import { renderGridTable } from "../parts/render-grid-table.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { renderAlongside } from "../page/render-alongside.ts";
import { renderQuestionsToAsk } from "../page/render-questions-to-ask.ts";
import { chooseOutcome } from "./choose-outcome.ts";
import { outcomes } from "./outcomes.ts";
import type { NamedPerson } from "./name-people.ts";
import type { TalkView } from "./talk-view.ts";
import { renderKept } from "./render-kept.ts";
import { sayReady } from "./say-ready.ts";
import { renderHandOver } from "./render-hand-over.ts";

/** The grid with everyone's marks: in turn and covered, or in the open. */
export function renderCompare(view: TalkView) {
  if (view.isHandingOver) return renderHandOver(view);
  return html`
    ${view.state.hasStarted ? nothing : renderKept(view)} ${renderTurn(view)}
    ${renderGridTable(view.context, {
      renderBelowAnswer: (question, option) => renderVoices(question, option, view),
    })}
    ${renderAlongside(view.context)} ${renderQuestionsToAsk(view.context)} ${renderBottomBar(view)}
  `;
}

/**
 * Those whose marks can be changed now: one in turn, everyone side by side; once all is shown nobody
 * or who asked to change theirs.
 */
function listMarking(view: TalkView): readonly NamedPerson[] {
  const { turn, takers, state } = view;
  if (turn) return [turn];
  const changing = findChanging(view);
  if (changing) return [changing];
  return takers.length === 1 || state.turns.mode === "side-by-side" ? takers : [];
}

/** Who changes their marks while everyone's are in view. */
function findChanging({ turn, takers, state }: TalkView): NamedPerson | undefined {
  if (turn || takers.length < 2 || state.turns.mode === "side-by-side") return undefined;
  return takers.find(({ id }) => id === state.turns.changing);
}

function sayTurn(view: TalkView): readonly [heading: string, note: string] {
  const { turn } = view;
  const { compare } = view.words;
  const marking = listMarking(view);
  const changing = findChanging(view);
  if (turn) return [compare.turn(turn.shown), compare.turnNote];
  if (changing) return [compare.changing(changing.shown), compare.changingNote];
  return marking.length === 0
    ? [compare.shown, view.talk.reactions.length > 0 ? compare.shownNote : compare.none]
    : marking.length === 1
      ? [compare.alone, compare.aloneNote]
      : [compare.together, compare.togetherNote];
}

function renderTurn(view: TalkView) {
  const { takers } = view;
  const { compare } = view.words;
  const marking = listMarking(view);
  const [heading, note] = sayTurn(view);
  return html`<header class="turn">
    <h2 class="step-heading" tabindex="-1">${heading}</h2>
    ${
      view.turn
        ? html`<button type="button" class="button skip" @click=${focusReady}>
            ${compare.goToReady}
          </button>`
        : nothing
    }
    <p class="measure">${note}</p>
    ${
      marking.length > 0
        ? html`<ul class="legend" role="list">
            ${markNames.map(
              (mark) => html`<li>${renderIcon(mark)} ${view.context.words.marks.names[mark]}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      marking.length === 0
        ? html`<div class="row change">
            <span>${compare.change}</span>
            ${takers.map(
              (person) =>
                html`<button
                  type="button"
                  class="button"
                  aria-label=${compare.changeNamed(person.shown)}
                  @click=${() => setChanging(person, view)}
                >
                  ${person.shown}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </header>`;
}

/** Past a hundred marks in one press of a key. */
function focusReady(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>(".bottom .ready .button")?.focus();
}

function renderVoices(question: CompiledQuestion, option: CompiledOption, view: TalkView) {
  const marking = listMarking(view);
  if (marking.length === 0) return renderShownMarks(question, option, view);
  return marking.map((person) => {
    const isAlone = marking.length === 1;
    const marks = renderCellMarks({
      question: isAlone ? question.ask : view.words.compare.forPerson(person.shown, question.ask),
      option: option.name,
      pressed: findMark(view, person, question, option),
      words: view.context.words,
      onTap: (reaction) =>
        view.act({
          type: "react",
          grid: view.context.grid.id,
          by: person.id,
          option: option.id,
          question: question.id,
          reaction,
        }),
    });
    return isAlone
      ? [marks, findChanging(view) ? renderShownMarks(question, option, view, person) : nothing]
      : html`<div class="voice">
          <p class="voice-name">${person.shown}</p>
          ${marks}
        </div>`;
  });
}

/** Side by side and in the order of turns: never counted, never merged. */
function renderShownMarks(
  question: CompiledQuestion,
  option: CompiledOption,
  view: TalkView,
  except?: NamedPerson,
) {
  const said = view.takers.flatMap((person) => {
    if (person === except) return [];
    const mark = findMark(view, person, question, option);
    return mark === undefined ? [] : [{ person, mark }];
  });
  if (said.length === 0) return nothing;
  return html`<ul class="voices" role="list">
    ${said.map(
      ({ person, mark }) =>
        html`<li>
          ${renderIcon(mark)}
          <span
            ><span class="quiet">${person.shown}${view.context.words.common.colon}</span
            ><strong>${view.context.words.marks.names[mark]}</strong></span
          >
        </li>`,
    )}
  </ul>`;
}

function findMark(
  view: TalkView,
  person: NamedPerson,
  question: CompiledQuestion,
  option: CompiledOption,
) {
  return view.talk.reactions.find(
    (one) => one.by === person.id && one.question === question.id && one.option === option.id,
  )?.reaction;
}

/** Whose turn it is, and the three ways on, of one weight. */
function renderBottomBar(view: TalkView) {
  const { words, turn } = view;
  return html`<div class=${turn ? "bottom has-turn" : "bottom"}>
    ${turn ? renderReady(turn, view) : renderChanged(view)}
    <div class="row" role="group" aria-labelledby="bar-heading">
      <strong id="bar-heading">${words.compare.bar}</strong>
      ${outcomes.map(
        (outcome) =>
          html`<button
            type="button"
            class="button outcome"
            @click=${() => {
              chooseOutcome(view, outcome);
              view.goTo("decide");
            }}
          >
            ${words.outcomes[outcome]}
          </button>`,
      )}
    </div>
  </div>`;
}

function renderReady(turn: NamedPerson, view: TalkView) {
  const { compare } = view.words;
  return html`<div class="row ready">
    <strong>${compare.turn(turn.shown)}</strong>
    <button
      type="button"
      class="button main"
      aria-label=${compare.readyNamed(turn.shown)}
      @click=${() => endTurn(turn, view)}
    >
      ${compare.ready}
    </button>
  </div>`;
}

function renderChanged(view: TalkView) {
  const { compare } = view.words;
  const changing = findChanging(view);
  if (!changing) return nothing;
  return html`<div class="row ready">
    <strong>${compare.changing(changing.shown)}</strong>
    <button type="button" class="button main" @click=${() => setChanging(undefined, view)}>
      ${compare.changed}
    </button>
  </div>`;
}

function endTurn(person: NamedPerson, view: TalkView): void {
  const { handOver } = view.words;
  const turns = sayReady(view.state.turns, person.id);
  const next = view.takers.find(({ id }) => !turns.ready.includes(id));
  view.context.disclosures.clear();
  view.show({ turns, message: next ? handOver.give(next.shown) : handOver.everyone });
}

function setChanging(person: NamedPerson | undefined, view: TalkView): void {
  view.show({ turns: { ...view.state.turns, changing: person?.id }, message: "" });
}
