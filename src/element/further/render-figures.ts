import { html, nothing } from "lit";
import type { CompiledArm, CompiledChance } from "../../compiled/index.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderIconArray } from "./render-icon-array.ts";
import type { FurtherContext } from "./further-context.ts";

/**
 * A chance as a pair, with and without, from one study: pictures, numbers and words, told both
 * ways round (how many it happened to, and how many not).
 */
export function renderFigures(chance: CompiledChance, context: FurtherContext) {
  const { words, language } = context;
  const { figures, certainty } = words;
  const lang = languageOf(context);
  return html`<div class="figures">
    <p>
      <strong>${figures.outOf(chance.arm.outOf, chance.group)}</strong><br />
      ${figures.measure(chance.measure)}. ${figures.period(chance.period)}.
    </p>
    <div class="pair">
      ${renderArm(chance.arm, words, lang)} ${renderArm(chance.against, words, lang)}
    </div>
    <p class="quiet">
      ${
        chance.studied === undefined
          ? nothing
          : figures.studied(new Intl.NumberFormat(language).format(chance.studied))
      }
      ${certainty[chance.certainty]}
    </p>
  </div>`;
}

function renderArm(
  arm: CompiledArm,
  words: FurtherContext["words"],
  lang: ReturnType<typeof languageOf>,
) {
  const { figures } = words;
  return html`<figure>
    ${renderIconArray(arm.count, arm.outOf)}
    <figcaption>
      <strong class="number">${figures.chance(arm.count, arm.outOf)}</strong>
      <span lang=${lang}>${arm.say}</span>
      <span class="quiet"
        >${figures.rest(arm.outOf - arm.count, arm.outOf)}
        ${arm.comparison ? figures.against[arm.comparison] : nothing}</span
      >
    </figcaption>
  </figure>`;
}
