import { html, nothing } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { languageOf } from "./language-of.ts";
import { renderReveal } from "./render-reveal.ts";

/** The forms an option can take, one tap away; nothing when it has one form only. */
export function renderVariants(option: CompiledOption, context: GridContext) {
  const { words, disclosures } = context;
  if (option.variants.length === 0) return nothing;
  return renderReveal(disclosures, {
    key: `variants--${option.id}`,
    label: words.grid.variants(option.variants.length),
    of: words.common.colon + option.name,
    content: () =>
      option.variants.map(
        ({ id, name, involves, time }) =>
          html`<p>
            <span lang=${languageOf(context, `options/${option.id}/variants/${id}/involves`)}
              ><strong>${name}.</strong> ${involves}</span
            >
            ${words.grid.variantTime(time)}${context.aids?.pair(`options/${option.id}/variants/${id}`)}
          </p>`,
      ),
  });
}
