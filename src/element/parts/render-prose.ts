import { html, nothing, type TemplateResult } from "lit";
import type { Prose, ProseNode } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import type { ProseCell } from "./prose-cell.ts";
import { renderLink } from "./render-link.ts";
import { renderMeaning } from "./render-meaning.ts";
import { renderTerm } from "./render-term.ts";

/**
 * An author's words: paragraphs, lists, strong, emphasis and links, with no HTML string anywhere.
 *
 * @param language BCP 47 tag of the words, where it is not the interface's
 * @param cell where terms are explained; without it they are read as plain words
 */
export function renderProse(
  prose: Prose,
  words: ReadingWords,
  language: string | typeof nothing = nothing,
  cell?: ProseCell,
): TemplateResult {
  return html`<div class="prose" lang=${language} @keydown=${cell ? closeOnEscape : nothing}>
    ${renderNodes(prose, words, cell)}
  </div>`;
}

// One alone needs no list around it: most paragraphs are one text, most cells one paragraph.
function renderNodes(
  nodes: readonly ProseNode[],
  words: ReadingWords,
  cell: ProseCell | undefined,
): unknown {
  const [first, second] = nodes;
  if (first && !second) return renderNode(first, words, cell);
  return nodes.map((node) => renderNode(node, words, cell));
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  const words = event.currentTarget as HTMLElement;
  const open = words.querySelector<HTMLElement>(".term[aria-expanded=true]");
  if (!open) return;
  event.stopPropagation();
  open.focus();
  open.click();
}

function renderNode(node: ProseNode, words: ReadingWords, cell: ProseCell | undefined): unknown {
  const inner = () => renderNodes(node.children ?? [], words, cell);
  const meaning = () => (cell ? renderMeaning(node, cell) : nothing);
  switch (node.type) {
    case "text":
      return node.value ?? "";
    case "strong":
      return html`<strong>${inner()}</strong>`;
    case "emphasis":
      return html`<em>${inner()}</em>`;
    case "link":
      return renderLink(node.href, inner(), words);
    case "paragraph":
      return html`<p>${inner()}</p>
        ${meaning()}`;
    case "list":
      return node.ordered
        ? html`<ol>
            ${inner()}
          </ol>`
        : html`<ul>
            ${inner()}
          </ul>`;
    case "term":
      return cell ? renderTerm(node.term ?? "", inner(), cell) : inner();
    case "item":
      return html`<li>${inner()}${meaning()}</li>`;
  }
}
