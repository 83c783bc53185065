import { html, nothing } from "lit";
import type { CompiledArm, CompiledChance } from "../../compiled/index.ts";
import { languageOf } from "../parts/language-of.ts";
import type { FurtherContext } from "./further-context.ts";
import { renderIconArray } from "./render-icon-array.ts";
import { renderKeySign } from "./render-key-sign.ts";

/**
 * A chance as a pair, with and without, from one study: a sentence, two pictures of one size, and
 * both ways round below each (for how many it happened, and for how many not). Then who was
 * counted, when, what the comparison had, and how sure this is.
 */
export function renderFigures(chance: CompiledChance, context: FurtherContext) {
  const { words, language } = context;
  const { figures, certainty, common } = words;
  const lang = languageOf(context);
  const arms = [chance.arm, chance.against];
  const comparisons = arms.flatMap(({ comparison }) => comparison ?? []);
  const fact = (label: string, said: unknown) => html`<li>${label}${common.colon}${said}</li>`;
  return html`<div class="figures">
    <p class="told">
      <strong lang=${lang}>${chance.measure}</strong>${common.colon}${arms.map(
        (arm, index) =>
          html`${index > 0 ? common.listBreak : nothing}${sayShare(arm.count, arm, context)}
            <span lang=${lang}>${arm.say}</span>`,
      )}.
    </p>
    <div class="pair">${arms.map((arm) => renderArm(arm, context))}</div>
    <ul class="facts" role="list">
      ${fact(figures.who, html`<span lang=${lang}>${chance.group}</span>.`)}
      ${
        chance.studied === undefined
          ? nothing
          : html`<li>
              ${figures.studied(new Intl.NumberFormat(language).format(chance.studied))}
            </li>`
      }
      ${fact(figures.when, html`<span lang=${lang}>${chance.period}</span>.`)}
      ${[...new Set(comparisons)].map((kind) => fact(figures.comparison, figures.against[kind]))}
      <li>${certainty[chance.certainty]}</li>
    </ul>
  </div>`;
}

function renderArm(arm: CompiledArm, context: FurtherContext) {
  const { figures } = context.words;
  // How many it happened to stands in the sentence already: said once, seen where the picture is.
  return html`<div class="arm">
    <p class="say"><span lang=${languageOf(context)}>${arm.say}</span></p>
    ${renderIconArray(arm.count, arm.outOf)}
    <p class="key" aria-hidden="true">
      ${renderKeySign(true)} <span>${figures.happened(sayShare(arm.count, arm, context))}</span>
    </p>
    <p class="key">
      ${renderKeySign(false)}
      <span>${figures.rest(sayShare(arm.outOf - arm.count, arm, context))}</span>
    </p>
  </div>`;
}

function sayShare(count: number, { outOf }: CompiledArm, context: FurtherContext): string {
  const { format } = new Intl.NumberFormat(context.language);
  return context.words.figures.chance(format(count), format(outOf));
}
