import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { findChanging, listMarking } from "../list-marking.ts";
import { renderHandOver } from "../render-hand-over.ts";
import { renderKept } from "../render-kept.ts";
import { renderTurn } from "../render-turn.ts";
import { renderTurnEnd } from "../render-turn-end.ts";
import type { TalkView } from "../talk-view.ts";
import { renderMatteringColumns } from "./render-mattering-columns.ts";
import { renderStatements } from "./render-statements.ts";
import { renderSharedStatements } from "./render-shared-statements.ts";

/** What matters to each person: in turn and covered, or in the open. */
export function renderMatters(view: TalkView) {
  if (view.isHandingOver) return renderHandOver(view);
  const words = getLaterWords(view.context.language).matters;
  const marking = listMarking(view);
  const [only] = marking;
  const [heading, note] = sayTurn(view);
  const hasStatements = view.context.grid.questions.some(({ matters }) => matters.length > 0);
  return html`
    ${view.state.hasStarted ? nothing : renderKept(view)} ${renderTurn(view, { heading, note })}
    ${hasStatements ? nothing : html`<p>${words.noStatements}</p>`}
    ${
      only && marking.length === 1
        ? renderStatements(only, view)
        : marking.length > 1
          ? renderSharedStatements(marking, view)
          : nothing
    }
    ${marking.length === 1 && view.turn ? nothing : renderMatteringColumns(view)}
    <div class="bottom">
      ${renderTurnEnd(view)}
      <div class="row push">
        <button type="button" class="button" @click=${() => view.goTo("compare")}>
          ${words.compare}
        </button>
      </div>
    </div>
  `;
}

function sayTurn(view: TalkView): readonly [heading: string, note: string] {
  const { turn } = view;
  const words = getLaterWords(view.context.language).matters;
  const { compare } = view.words;
  const marking = listMarking(view);
  const changing = findChanging(view);
  if (turn) return [words.turn(turn.shown), words.turnNote];
  if (changing) return [words.turn(changing.shown), compare.changingNote];
  if (marking.length === 1) return [words.heading, words.aloneNote];
  if (marking.length > 1) return [words.headingTogether, words.togetherNote];
  return [words.headingShown, view.talk.matters.length > 0 ? words.shownNote : words.none];
}
