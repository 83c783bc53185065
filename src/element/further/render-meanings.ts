import { html } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import type { FurtherContext } from "./further-context.ts";

/** What the kinds of help of an option mean, in the words of the THRIVE framework. */
export function renderMeanings({ groupings }: CompiledOption, { words }: FurtherContext) {
  return groupings.map(
    (grouping) =>
      html`<p><strong>${words.groupings[grouping]}.</strong> ${words.meanings[grouping]}</p>`,
  );
}
