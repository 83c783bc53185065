import { html, nothing } from "lit";
import type { CompiledAlongside, CompiledAnswer } from "../../compiled/index.ts";
import { renderLink } from "../parts/render-link.ts";
import type { FurtherContext } from "./further-context.ts";
import { renderSources } from "./render-sources.ts";

/** What words of a grid rest on: the body that agreed them, or the evidence cited. */
export function renderOrigins(
  { consensus, evidence }: CompiledAnswer | CompiledAlongside,
  context: FurtherContext,
) {
  const { words } = context;
  return [
    consensus
      ? html`<p>
          ${renderLink(
            consensus.link,
            words.answer.consensus(consensus.body, consensus.year),
            words,
          )}
        </p>`
      : nothing,
    evidence.length > 0 ? renderSources(evidence, context) : nothing,
  ];
}
