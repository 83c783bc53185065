import { html, nothing } from "lit";
import type { ProseNode } from "../../compiled/index.ts";
import type { ProseCell } from "./prose-cell.ts";
import { renderLink } from "./render-link.ts";
import { toTermKey } from "./to-term-key.ts";

/** The meaning that is open among the terms of one paragraph or item, with what it rests on; nothing when none is. */
export function renderMeaning(block: ProseNode, cell: ProseCell) {
  const { grid, words, disclosures, language, gridLanguage } = cell.context;
  if (!grid.glossary || disclosures.isAllOpen) return nothing;
  const id = listTerms(block).find((term) => disclosures.isOpen(toTermKey(cell, term)));
  const found = id !== undefined && Object.hasOwn(grid.glossary, id) && grid.glossary[id];
  if (!found) return nothing;
  const { term, meaning, source } = found;
  return html`<div class="panel meaning" id=${toTermKey(cell, id)}>
    <p><strong>${term}.</strong> ${meaning}</p>
    ${
      source
        ? html`<p class="quiet">
            ${renderLink(source.url, source.title, words)},
            ${source.publisher}${source.year ? `, ${source.year}` : nothing}
          </p>`
        : html`<p class="quiet" lang=${gridLanguage ? language : nothing}>${words.answer.draft}</p>`
    }
  </div>`;
}

// What stands in a paragraph or item of its own is told there.
function listTerms({ children = [] }: ProseNode): string[] {
  return children.flatMap((child) => {
    if (child.type === "paragraph" || child.type === "list") return [];
    return child.term === undefined ? listTerms(child) : [child.term];
  });
}
