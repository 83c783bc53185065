import { html, nothing } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { joinNames } from "./join-names.ts";
import { renderIcon } from "./render-icon.ts";
import { renderReveal } from "./render-reveal.ts";

/** The head of an option: icon, name, kind of help with its meaning one tap away, and its forms. */
export function renderOptionHead(option: CompiledOption, context: GridContext) {
  const { words, disclosures } = context;
  return html`<div class="option-head">
    ${renderIcon(option.kind)}
    <div class="option-words">
      <span class="option-name" id=${`option-${option.id}`}>${option.name}</span>
      <div class="option-more">
        ${
          option.groupings.length === 0
            ? nothing
            : renderReveal(disclosures, {
                key: `head--kind--${option.id}`,
                label: `${words.grid.kindOfHelp}${words.common.colon}${joinNames(
                  option.groupings.map((grouping) => words.groupings[grouping].name),
                  words,
                )}`,
                of: `, ${option.name}`,
                content: () => renderMeanings(option, context),
              })
        }
        ${
          option.variants.length === 0
            ? nothing
            : renderReveal(disclosures, {
                key: `head--variants--${option.id}`,
                label: words.grid.variants(option.variants.length),
                of: `, ${option.name}`,
                content: () => renderVariants(option, context),
              })
        }
      </div>
    </div>
  </div>`;
}

function renderMeanings({ groupings }: CompiledOption, { words }: GridContext) {
  return groupings.map(
    (grouping) =>
      html`<p>
        <strong>${words.groupings[grouping].name}.</strong> ${words.groupings[grouping].meaning}
      </p>`,
  );
}

function renderVariants({ variants }: CompiledOption, { words }: GridContext) {
  return variants.map(
    ({ name, involves, time }) =>
      html`<p><strong>${name}.</strong> ${involves} ${words.grid.variantTime(time)}</p>`,
  );
}
