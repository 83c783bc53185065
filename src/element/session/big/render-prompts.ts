import { html } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { renderReveal } from "../../parts/render-reveal.ts";
import type { TalkView } from "../talk-view.ts";

/** What a practitioner may want to ask, out of the family's sight until their own tap opens it. */
export function renderPrompts({ context }: TalkView) {
  const words = getLaterWords(context.language).big;
  return html`<div class="reveals prompts">
    ${renderReveal(context.disclosures, {
      key: "prompts",
      label: words.prompts,
      isQuiet: true,
      content: () =>
        html`<ul class="plain-list">
          ${Object.values(words.promptList).map((prompt) => html`<li>${prompt}</li>`)}
        </ul>`,
    })}
    <p class="quiet">${words.promptsNote}</p>
  </div>`;
}
