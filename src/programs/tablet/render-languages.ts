import { html } from "lit";
import { languages } from "./languages.ts";
import type { TabletPage } from "./render-page.ts";

/**
 * The site in its other languages. Where scripts run, the words change in place: a talk that is open
 * stays open.
 */
export function renderLanguages({ words, language, onLanguage }: TabletPage) {
  const others = languages.filter(({ tag }) => tag !== language);
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
