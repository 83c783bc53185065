import { html } from "lit";
import type { TalkView } from "./talk-view.ts";

/** What is kept, where, and who sees it, in one sentence: the page's own where it gives one. */
export function renderKept({ words }: TalkView) {
  return html`<p class="kept measure"><slot name="kept">${words.start.kept}</slot></p>`;
}
