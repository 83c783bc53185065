import { html, nothing, type TemplateResult } from "lit";
import type { Prose, ProseNode } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import { renderLink } from "./render-link.ts";

/**
 * An author's words: paragraphs, lists, strong, emphasis and links, with no HTML string anywhere.
 *
 * @param language BCP 47 tag of the words, where it is not the interface's
 */
export function renderProse(
  prose: Prose,
  words: ReadingWords,
  language: string | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="prose" lang=${language}>
    ${prose.map((node) => renderNode(node, words))}
  </div>`;
}

function renderNode(node: ProseNode, words: ReadingWords): unknown {
  const inner = () => (node.children ?? []).map((child) => renderNode(child, words));
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
      return html`<p>${inner()}</p>`;
    case "list":
      return node.ordered
        ? html`<ol>
            ${inner()}
          </ol>`
        : html`<ul>
            ${inner()}
          </ul>`;
    case "term":
      return inner();
    case "item":
      return html`<li>${inner()}</li>`;
  }
}
