import { html, nothing } from "lit";
import type { Reader } from "./reader.ts";

/** What the reader took off, in words, and the way to have it all again. */
export function renderNotShown({ context, views, shown }: Reader) {
  const { words } = context;
  if (shown.hidden.length === 0) return nothing;
  const names = shown.hidden.map(({ name }) => name).join(words.common.listBreak);
  return html`<div class="row not-shown">
    <p>${words.views.notShown(names)}</p>
    <button type="button" class="button" @click=${() => views.pick({ hidden: [] })}>
      ${words.views.showAll}
    </button>
  </div>`;
}
