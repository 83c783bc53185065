import { html, nothing } from "lit";
import type { ProseCell } from "./prose-cell.ts";
import { toTermKey } from "./to-term-key.ts";

/**
 * A word that is explained: a button in the line, whose meaning `renderMeaning` opens below its paragraph. In a
 * cell one meaning is open at a time. Where no script will run the word alone, as wide as the button.
 *
 * @param say the author's words
 */
export function renderTerm(id: string, say: unknown, cell: ProseCell) {
  const { grid, words, disclosures, language, gridLanguage } = cell.context;
  if (!grid.glossary || !Object.hasOwn(grid.glossary, id)) return say;
  if (disclosures.isAllOpen) {
    return html`<span class="term" title=${grid.glossary[id]?.meaning}>${say}</span>`;
  }
  const key = toTermKey(cell, id);
  const isOpen = disclosures.isOpen(key);
  return html`<button
    type="button"
    class="term"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? key : nothing}
    @click=${() => disclosures.toggle(key, `term--${cell.key}`)}
  >
    ${say}<span class="hidden-words" lang=${gridLanguage ? language : nothing}
      >${words.answer.term}</span
    >
  </button>`;
}
