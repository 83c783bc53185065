import { html, nothing } from "lit";
import { getReadingWords } from "../../words/index.ts";
import type { TabletPage } from "./render-page.ts";

/**
 * The way out of pages that show no grid, where a service has said where it leads: grids and talks
 * bring their own.
 */
export function renderLeave({ loaded, language }: TabletPage) {
  const { exitUrl } = loaded.settings;
  if (exitUrl === undefined) return nothing;
  const { leave } = getReadingWords(language);
  return html`<div class="leave">
    <p>${leave.history}</p>
    <button type="button" class="button firm" @click=${() => leavePage(exitUrl)}>
      ${leave.button}
    </button>
  </div>`;
}

/** Empties the page and puts another in its place. */
function leavePage(url: string): void {
  document.body.replaceChildren();
  document.title = "";
  location.replace(url);
}
