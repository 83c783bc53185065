import { html, nothing } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { joinNames } from "./join-names.ts";
import { languageOf } from "./language-of.ts";
import { renderIcon } from "./render-icon.ts";
import { renderReveal } from "./render-reveal.ts";

/** The head of an option: icon, name, and kind of help with its meaning one tap away. */
export function renderOptionHead(option: CompiledOption, context: GridContext) {
  return html`<div class="option-head">
    ${renderIcon(option.kind)}
    <span
      class="option-name"
      id=${`option-${option.id}`}
      lang=${languageOf(context, `options/${option.id}/name`)}
      >${option.name}</span
    >
    <div class="option-more">
      ${option.groupings.length > 0 ? renderKindOfHelp(option, context) : nothing}
    </div>
  </div>`;
}

function renderKindOfHelp({ id, name, groupings }: CompiledOption, context: GridContext) {
  const { words, disclosures } = context;
  const names = groupings.map((grouping) => words.groupings[grouping].name);
  return renderReveal(disclosures, {
    key: `head--kind--${id}`,
    label: words.grid.kindOfHelp + words.common.colon + joinNames(names, words),
    of: words.common.listBreak + name,
    content: () =>
      groupings.map(
        (grouping) =>
          html`<p>
            <strong>${words.groupings[grouping].name}.</strong> ${words.groupings[grouping].meaning}
          </p>`,
      ),
  });
}
