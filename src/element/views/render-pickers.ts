import { html } from "lit";
import { renderFurther } from "../parts/render-further.ts";
import { renderReveal } from "../parts/render-reveal.ts";
import type { Reader } from "./reader.ts";
import { renderQuestionList } from "./render-question-list.ts";

/** Side by side: which options to compare, and which question to look at first. */
export function renderPickers(reader: Reader) {
  const { context, views } = reader;
  const { disclosures, words } = context;
  const group = "pickers";
  return html`<div class="reveals pickers">
    ${renderReveal(disclosures, {
      key: "which-options",
      label: words.views.whichOptions,
      group,
      content: () =>
        renderFurther(context, (parts, further) => parts.renderOptionChooser(reader, further)),
    })}
    ${renderReveal(disclosures, {
      key: "go-to",
      label: words.views.goTo,
      group,
      content: () =>
        renderQuestionList(context, (id) => {
          disclosures.toggle("go-to", group);
          views.pick({}, `#row-${id}`);
        }),
    })}
  </div>`;
}
