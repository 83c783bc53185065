import { html } from "lit";
import { getNotKnownText } from "../parts/get-not-known-text.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderProse } from "../parts/render-prose.ts";
import type { PaperView } from "./paper-view.ts";

/** The grid as a table: options across, questions down, first answers alone. */
export function renderTable(view: PaperView) {
  const { grid, words } = view;
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${grid.options.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${grid.questions.map(
        (question) =>
          html`<tr>
            <th scope="row">${question.ask}</th>
            ${grid.options.map(({ id }) => {
              const answer = question.answers[id];
              return html`<td>
                ${
                  answer?.basis === "not-known"
                    ? getNotKnownText(question, words)
                    : renderProse(
                        answer?.text ?? [],
                        words,
                        languageOf(view, `questions/${question.id}/answers/${id}/text`),
                      )
                }
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
