import { html, nothing } from "lit";
import type { CompiledQuestion } from "../../compiled/index.ts";
import { markNames } from "../marks/mark-names.ts";
import { renderGridTable } from "../parts/render-grid-table.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { renderAlongside } from "../page/render-alongside.ts";
import { renderQuestionsToAsk } from "../page/render-questions-to-ask.ts";
import { findChanging, listMarking } from "./list-marking.ts";
import { renderCellVoices } from "./render-cell-voices.ts";
import { renderHandOver } from "./render-hand-over.ts";
import { renderKept } from "./render-kept.ts";
import { renderOutcomes } from "./render-outcomes.ts";
import { renderTurn } from "./render-turn.ts";
import { renderTurnEnd } from "./render-turn-end.ts";
import type { TalkView } from "./talk-view.ts";

/** The grid with everyone's marks: in turn and covered, or in the open. */
export function renderCompare(view: TalkView) {
  if (view.isHandingOver) return renderHandOver(view);
  const [heading, note] = sayTurn(view);
  return html`
    ${view.state.hasStarted ? nothing : renderKept(view)}
    ${renderTurn(view, { heading, note, key: renderKey(view) })}
    ${renderGridTable(view.context, {
      renderBelowAnswer: (question, option) => renderCellVoices(question, option, view),
      renderBelowQuestion: (question) => renderMattering(question, view),
    })}
    ${renderAlongside(view.context)} ${renderQuestionsToAsk(view.context)}
    <div class=${view.turn ? "bottom has-turn" : "bottom"}>
      ${renderTurnEnd(view)} ${renderOutcomes(view)}
    </div>
  `;
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

/** What the three marks mean. */
function renderKey({ context }: TalkView) {
  return html`<ul class="legend" role="list">
    ${markNames.map(
      (mark) => html`<li>${renderIcon(mark)} ${context.words.marks.names[mark]}</li>`,
    )}
  </ul>`;
}

/** What those in view said matters to them, where its question stands: they need not say it again. */
function renderMattering({ id, matters }: CompiledQuestion, view: TalkView) {
  const shown = view.turn ? [view.turn.id] : view.speakers;
  const said = view.talk.matters
    .filter(({ by }) => shown.includes(by))
    .flatMap(({ by, statements }) =>
      statements
        .filter(({ question }) => question === id)
        .map(({ statement }) => ({ by, say: matters.find((one) => one.id === statement)?.say })),
    );
  if (said.length === 0) return nothing;
  const nameOf = (by: string) => view.people.find((one) => one.id === by)?.shown;
  return html`<ul class="mattering" role="list">
    ${said.map(
      ({ by, say }) =>
        html`<li>
          <span class="quiet">${nameOf(by)}${view.context.words.common.colon}</span>
          <span lang=${view.context.gridLanguage ?? nothing}>${say}</span>
        </li>`,
    )}
  </ul>`;
}
