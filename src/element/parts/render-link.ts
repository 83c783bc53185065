import { html } from "lit";
import type { ReadingWords } from "../../words/index.ts";
import { toSafeHref } from "./to-safe-href.ts";

/**
 * A link, or its words alone when the address may not be pressed. Pages open in a new tab and say
 * so: going away would lose the marks, which live in memory only.
 */
export function renderLink(href: string | undefined, content: unknown, words: ReadingWords) {
  const safe = toSafeHref(href);
  if (!safe) return html`<span>${content}</span>`;
  if (!/^https:/i.test(safe)) return html`<a href=${safe}>${content}</a>`;
  return html`<a href=${safe} target="_blank" rel="noopener noreferrer"
    >${content}<span class="hidden-words"> ${words.common.newTab}</span></a
  >`;
}
