import { html, nothing } from "lit";
import { markNames } from "../marks/mark-names.ts";
import { renderGridTable } from "../parts/render-grid-table.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { renderAlongside } from "../page/render-alongside.ts";
import { renderQuestionsToAsk } from "../page/render-questions-to-ask.ts";
import { findChanging, listMarking } from "./list-marking.ts";
import { listShownOptions } from "./list-shown-options.ts";
import { renderCellVoices } from "./render-cell-voices.ts";
import { renderHandOver } from "./render-hand-over.ts";
import { renderKept } from "./render-kept.ts";
import { renderMattering } from "./render-mattering.ts";
import { renderOutcomes } from "./render-outcomes.ts";
import { renderTurn } from "./render-turn.ts";
import { renderTurnEnd } from "./render-turn-end.ts";
import type { TalkView } from "./talk-view.ts";

/** The grid with everyone's marks: in turn and covered, or in the open. */
export function renderCompare(view: TalkView) {
  if (view.isHandingOver) return renderHandOver(view);
  const [heading, note] = sayTurn(view);
  const later = view.later.parts;
  const question = view.context.grid.questions.find(({ id }) => id === view.state.bigQuestion);
  return html`
    ${view.state.hasStarted ? nothing : renderKept(view)}
    ${renderTurn(view, { heading, note, key: renderKey(view) })} ${later?.renderPlace(view)}
    ${question && later ? later.renderBig(question, view) : renderGrid(view)}
    ${renderAlongside(view.context)} ${renderQuestionsToAsk(view.context)}
    <div class=${view.turn ? "bottom has-turn" : "bottom"}>
      ${listMarking(view).length > 0 ? renderKey(view) : nothing} ${renderTurnEnd(view)}
      ${renderOutcomes(view)}
    </div>
  `;
}

function renderGrid(view: TalkView) {
  const later = view.later.parts;
  return html`<div class="row">
      <button type="button" class="button" @click=${() => openBig(view)}>
        ${view.words.compare.big}
      </button>
    </div>
    ${renderGridTable(view.context, {
      options: listShownOptions(view),
      renderBelowHead: (option) => later?.renderOffer(option.id, view),
      renderBelowAnswer: (question, option) => renderCellVoices(question, option, view),
      renderBelowQuestion: (question) => renderMattering(question, view),
    })}`;
}

/** One question across the options; what it is drawn with may still be on its way. */
function openBig(view: TalkView): void {
  void view.later.load();
  view.show({ bigQuestion: view.context.grid.questions[0]?.id, message: "" });
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

/** What the three marks mean. On a phone it stands in the bar below, where it stays in view. */
function renderKey({ context }: TalkView) {
  return html`<ul class="legend" role="list">
    ${markNames.map(
      (mark) => html`<li>${renderIcon(mark)} ${context.words.marks.names[mark]}</li>`,
    )}
  </ul>`;
}
