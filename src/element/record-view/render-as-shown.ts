import { html, nothing } from "lit";
import type { GridTalk } from "../../record/index.ts";
import type { TalkWords } from "../../words/index.ts";
import type { Disclosures } from "../controllers/disclosures.ts";
import { renderReveal } from "../parts/render-reveal.ts";

/** What the words of a grid are shown with. */
interface AsShownContext {
  readonly words: TalkWords;
  readonly disclosures: Disclosures;
  /** BCP 47 tag of the grid's words where it is not the interface's; else undefined. */
  readonly gridLanguage: string | undefined;
}

/** The words of the grid as they stood in the talk, one tap away. */
export function renderAsShown(talk: GridTalk, context: AsShownContext) {
  const { words, disclosures } = context;
  const lang = context.gridLanguage ?? nothing;
  const { asShown, shown, grid } = talk;
  const options = shown.order.flatMap((id) => asShown.options.find((one) => one.id === id) ?? []);
  const nameOf = (id: string) => asShown.options.find((one) => one.id === id)?.name ?? id;
  return html`<div>
    ${renderReveal(disclosures, {
      key: `as-shown--${grid.id}`,
      label: words.record.asShown,
      of: `: ${grid.title}`,
      content: () => html`
        <p class="quiet">${words.record.asShownNote(grid.version)}</p>
        ${shown.hidden.map(
          ({ option, why }) => html`<p>${words.record.hidden(nameOf(option), why)}</p>`,
        )}
        ${asShown.questions.map(
          (question) =>
            html`<div class="as-shown-row" lang=${lang}>
              <h4>${question.ask}</h4>
              ${question.note ? html`<p><strong>${question.note}</strong></p>` : ""}
              <dl class="then-now">
                ${options.map(({ id, name }) => {
                  const answer = question.answers.find(({ option }) => option === id);
                  return html`<div>
                    <dt>${name}</dt>
                    <dd class="as-shown">${answer?.text ?? ""}</dd>
                  </div>`;
                })}
              </dl>
            </div>`,
        )}
      `,
    })}
  </div>`;
}
