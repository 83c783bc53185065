import { html } from "lit";
import type { CompiledQuestion } from "../../compiled/index.ts";
import { languageOf } from "../parts/language-of.ts";
import type { FurtherContext } from "./further-context.ts";
import { renderIconArray } from "./render-icon-array.ts";

/**
 * What nobody has counted, drawn where other answers of the row have a pair of figures: as large, in
 * the same ink, a question mark for each person.
 */
export function renderNotKnown(
  { id, outcome }: Pick<CompiledQuestion, "id" | "outcome">,
  context: FurtherContext,
) {
  const { figures, common } = context.words;
  return html`<div class="figures">
    <p class="told">
      ${
        outcome
          ? html`<strong lang=${languageOf(context, `questions/${id}/outcome/measure`)}
                >${outcome.measure}</strong
              >${common.colon}`
          : ""
      }${figures.notKnown}
    </p>
    <div class="pair">
      <div class="arm">
        ${renderIconArray(undefined, 100)}
        <p class="key">${figures.notKnownKey}</p>
      </div>
    </div>
  </div>`;
}
