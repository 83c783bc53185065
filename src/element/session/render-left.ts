import { html, nothing } from "lit";
import type { TalkWords } from "../../words/index.ts";
import type { Left } from "./talk-state.ts";

/** What clearing cannot take back, as far as this page knows. */
export function renderLeft(heading: string, left: Left, words: TalkWords) {
  const { clear } = words;
  return html`<p>${heading}</p>
    <ul class="plain-list">
      ${left.copied ? html`<li>${clear.copied}</li>` : nothing}
      ${left.files.map((file) => html`<li>${clear.saved(file)}</li>`)}
      ${left.printed ? html`<li>${clear.printed}</li>` : nothing}
      <li>${clear.history}</li>
    </ul>`;
}
