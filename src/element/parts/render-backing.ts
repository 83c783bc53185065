import { html, nothing } from "lit";
import type { CompiledAlongside, CompiledAnswer } from "../../compiled/index.ts";
import { countSources } from "./count-sources.ts";
import type { GridContext } from "./grid-context.ts";
import { languageOf } from "./language-of.ts";
import { renderFurther } from "./render-further.ts";
import { renderProse } from "./render-prose.ts";
import { renderReveal } from "./render-reveal.ts";

/**
 * What stands behind words of a grid: more of them, and what they rest on, said in few words and
 * opening to the sources. Stands in an element of the class `reveals`.
 *
 * @param where.key unique among the answers and what goes alongside
 * @param where.place where the words stand in the grid
 * @param where.of what the words are about, for those who cannot see where they stand
 */
export function renderBacking(
  backed: CompiledAnswer | CompiledAlongside,
  where: { key: string; place: string; of: string; context: GridContext },
) {
  const { key, place, of, context } = where;
  const { words, disclosures } = context;
  const more =
    backed.more.length > 0
      ? renderReveal(disclosures, {
          key: `more--${key}`,
          label: words.answer.more,
          of,
          content: () => [
            renderProse(backed.more, words, languageOf(context, `${place}/more`), { key, context }),
            context.aids?.pair(`${place}/more`),
          ],
        })
      : nothing;
  const basis = sayBasis(backed, context);
  const hasSources = backed.evidence.length > 0 || backed.consensus !== undefined;
  if (!basis) return more;
  return html`${more}${
    hasSources
      ? renderReveal(disclosures, {
          key: `from--${key}`,
          label: basis,
          of,
          isQuiet: true,
          content: () =>
            renderFurther(context, (parts, further) => parts.renderOrigins(backed, further)),
        })
      : html`<p class="quiet basis">${basis}</p>`
  }`;
}

function sayBasis(
  { basis, consensus, evidence }: CompiledAnswer | CompiledAlongside,
  { words, grid }: GridContext,
): string | undefined {
  if (basis === "draft") return words.answer.draft;
  if (basis === "consensus" && consensus) {
    return words.answer.consensus(consensus.body, consensus.year);
  }
  return evidence.length > 0 ? words.answer.sources(countSources(grid, evidence)) : undefined;
}
