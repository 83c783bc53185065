import { html, nothing } from "lit";
import type { TabletPage } from "./render-page.ts";

/**
 * The site in its other languages. Where scripts run, the words change in place: a talk that is open
 * stays open.
 */
export function renderLanguages({ words, language, languages, onLanguage }: TabletPage) {
  const others = languages.filter(({ tag }) => tag !== language);
  if (others.length === 0) return nothing;
  return html`<nav class="languages" aria-label=${words.languages}>
    ${others.map((other) => {
      const change = (event: Event): void => {
        event.preventDefault();
        onLanguage(other);
      };
      return html`<a
        href=${`?lang=${other.tag}`}
        lang=${other.tag}
        hreflang=${other.tag}
        @click=${change}
        >${other.name}</a
      >`;
    })}
  </nav>`;
}
