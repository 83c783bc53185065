import { html, nothing } from "lit";
import type { CompiledAnswer, CompiledQuestion } from "../../../compiled/index.ts";
import { countSources } from "../../parts/count-sources.ts";
import { getNotKnownText } from "../../parts/get-not-known-text.ts";
import { languageOf } from "../../parts/language-of.ts";
import { renderIcon } from "../../parts/render-icon.ts";
import { renderProse } from "../../parts/render-prose.ts";
import type { PaperRecord } from "../take-home/paper-record.ts";
import type { LargePrint } from "./render-large.ts";

/**
 * One question with every option's answer under its name: a table of one column, so that the question stands again at
 * the top of each page it runs on to.
 */
export function renderLargeQuestion(question: CompiledQuestion, place: number, given: LargePrint) {
  const { grid, words } = given;
  const lang = languageOf(given, `questions/${question.id}/ask`);
  return html`<table class="large-question">
    <thead>
      <tr>
        <th scope="col">
          <span class="large-place">${words.views.question(place, grid.questions.length)}</span>
          <span class="large-ask">
            ${renderIcon(question.kinds[0] ?? "other")}<span lang=${lang}>${question.ask}</span>
          </span>
          ${
            question.comparable === "no"
              ? html`<span class="large-firm">${words.grid.notComparable}</span>`
              : nothing
          }
        </th>
      </tr>
    </thead>
    ${grid.options.map((option) => {
      const answer = question.answers[option.id];
      return html`<tbody>
        <tr>
          <th scope="rowgroup">
            <span lang=${languageOf(given, `options/${option.id}/name`)}>${option.name}</span>
          </th>
        </tr>
        <tr>
          <td>
            ${answer ? renderAnswer(answer, question, option.id, given) : nothing}
            ${renderMarks(question.id, option.id, given)}
          </td>
        </tr>
      </tbody>`;
    })}
  </table>`;
}

function renderAnswer(
  answer: CompiledAnswer,
  question: CompiledQuestion,
  option: string,
  given: LargePrint,
) {
  const { words } = given;
  const place = `questions/${question.id}/answers/${option}/text`;
  return html`${
    answer.basis === "not-known"
      ? html`<p>${getNotKnownText(question, words)}</p>`
      : renderProse(answer.text, words, languageOf(given, place))
  }${renderBasis(answer, given)}`;
}

/** What an answer rests on, with the numbers of its sources in the list at the end. */
export function renderBasis(
  { basis, consensus, evidence }: Pick<CompiledAnswer, "basis" | "consensus" | "evidence">,
  { grid, words, sources }: LargePrint,
) {
  const numbers = sources.numbersOf(evidence).join(words.common.listBreak);
  const count = countSources(grid, evidence);
  const said =
    basis === "draft"
      ? words.answer.draft
      : basis === "consensus" && consensus
        ? words.answer.consensus(consensus.body, consensus.year)
        : count > 0
          ? words.answer.sources(count)
          : undefined;
  if (said === undefined) return nothing;
  return html`<p class="large-basis">${said}${numbers === "" ? "." : ` (${numbers}).`}</p>`;
}

function renderMarks(question: string, option: string, given: LargePrint) {
  return (given.talk?.reactions ?? [])
    .filter((one) => one.question === question && one.option === option)
    .map(({ by, reaction, words }) => renderVoice(reaction, by, words?.text, given));
}

export function renderVoice(
  mark: keyof PaperRecord["note"]["marks"],
  by: string,
  own: string | undefined,
  { told, words }: LargePrint,
) {
  if (!told) return nothing;
  return html`<p class="large-voice">
    ${mark === "matters" ? nothing : renderIcon(mark)}
    <span
      >${told.nameOf(by)}${words.common.colon}<strong>${told.note.marks[mark]}</strong>${
        own === undefined ? nothing : html`. <q><bdi>${own}</bdi></q>`
      }</span
    >
  </p>`;
}
