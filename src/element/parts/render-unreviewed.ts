import { html, nothing } from "lit";
import type { ReadingWords } from "../../words/index.ts";

/** Says that nobody has reviewed the interface's wording in this language; nothing where somebody has. */
export function renderUnreviewed({ common }: ReadingWords) {
  return common.unreviewed ? html`<p class="quiet">${common.unreviewed}</p>` : nothing;
}
