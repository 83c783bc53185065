import { html, nothing } from "lit";
import type { CompiledAnswer, CompiledArm, CompiledQuestion } from "../../compiled/index.ts";
import { renderIconArray } from "../further/render-icon-array.ts";
import { languageOf } from "../parts/language-of.ts";
import type { SheetContext } from "./sheet-context.ts";

/**
 * A chance as a pair of pictures from one study, with and without, in rows whose figures may stand side by side; where nobody knows,
 * as large, with question marks. Nothing in other rows: their words say it.
 */
export function renderChance(
  question: CompiledQuestion,
  answer: CompiledAnswer,
  context: SheetContext,
) {
  if (question.comparable !== "yes") return nothing;
  const { chance } = answer;
  if (chance) {
    return html`<div class="chances">
      ${[chance.arm, chance.against].map((arm) => renderArm(arm, context))}
    </div>`;
  }
  const hasOthers = Object.values(question.answers).some((other) => other.chance);
  if (!hasOthers || answer.basis !== "not-known") return nothing;
  return html`<div class="chances">
    <div class="chance">${renderIconArray(undefined, 100)}</div>
  </div>`;
}

function renderArm({ say, count, outOf }: CompiledArm, context: SheetContext) {
  const { format } = new Intl.NumberFormat(context.language);
  const share = context.furtherWords.figures.chance(format(count), format(outOf));
  return html`<div class="chance">
    ${renderIconArray(count, outOf)}
    <p><strong>${share}</strong> <span lang=${languageOf(context)}>${say}</span></p>
  </div>`;
}
