import { html } from "lit";
import { getPaperWords } from "../../words/index.ts";
import type { EditionName } from "./edition.ts";

/** Two buttons of one size: the sheet, and the same in large type. */
export function renderPrintButtons(language: string, print: (edition: EditionName) => unknown) {
  const words = getPaperWords(language);
  return html`<div class="row">
    <button type="button" class="button" @click=${() => print("sheet")}>${words.print}</button>
    <button type="button" class="button" @click=${() => print("large-print")}>
      ${words.largePrint}
    </button>
  </div>`;
}
