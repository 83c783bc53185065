import { html, nothing } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { languageOf } from "./language-of.ts";
import { renderFurther } from "./render-further.ts";
import { renderIcon } from "./render-icon.ts";
import { renderReveal } from "./render-reveal.ts";
import { sayKindOfHelp } from "./say-kind-of-help.ts";

/** The head of an option: icon, name, and kind of help with its meaning one tap away. */
export function renderOptionHead(option: CompiledOption, context: GridContext) {
  return html`<div class="option-head">
    ${renderIcon(option.kind)}
    <span
      class="option-name"
      id=${`option-${option.id}`}
      lang=${languageOf(context, `options/${option.id}/name`)}
      >${option.name}${context.aids?.pair(`options/${option.id}/name`)}</span
    >
    <div class="option-more">
      ${option.groupings.length > 0 ? renderKindOfHelp(option, context) : nothing}
    </div>
  </div>`;
}

function renderKindOfHelp(option: CompiledOption, context: GridContext) {
  const { id, name } = option;
  const { words, disclosures } = context;
  return renderReveal(disclosures, {
    key: `head--kind--${id}`,
    label: sayKindOfHelp(option, words),
    of: words.common.listBreak + name,
    content: () =>
      renderFurther(context, (parts, further) => parts.renderMeanings(option, further)),
  });
}
