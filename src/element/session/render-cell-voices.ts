import { html, nothing } from "lit";
import type { CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import { renderCellMarks } from "../further/render-cell-marks.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { findChanging, listMarking } from "./list-marking.ts";
import type { NamedPerson } from "./name-people.ts";
import type { TalkView } from "./talk-view.ts";

/** Below one answer: the marks of those who mark now, and what the others marked where that is shown. */
export function renderCellVoices(
  question: CompiledQuestion,
  option: CompiledOption,
  view: TalkView,
) {
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
    const isOpen = findChanging(view) !== undefined || view.turn === undefined;
    return isAlone
      ? [marks, isOpen ? renderShownMarks(question, option, view, person) : nothing]
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
  const said = view.speakers.flatMap((id) => {
    const person = view.people.find((one) => one.id === id);
    if (!person || id === except?.id) return [];
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
