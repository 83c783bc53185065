import { html, nothing } from "lit";
import type { Disclosures } from "../controllers/disclosures.ts";

/** What can be opened. */
export interface Reveal {
  /** Unique in the element; made of ids, so that it can serve as one. */
  readonly key: string;
  /** The words on the button. */
  readonly label: string;
  /** What follows the words for those who cannot see where the button stands. */
  readonly of?: string;
  /** Small and soft, for what few will open. Default: false. */
  readonly isQuiet?: boolean;
  /** Of one group only one is open. */
  readonly group?: string;
  /** Made only while it is open. */
  readonly content: () => unknown;
}

/** A button that opens and closes what stands right after it. */
export function renderReveal(disclosures: Disclosures, reveal: Reveal) {
  const isOpen = disclosures.isOpen(reveal.key);
  const id = `reveal-${reveal.key}`;
  return html`<button
      type="button"
      class=${reveal.isQuiet ? "reveal quiet" : "reveal"}
      aria-expanded=${isOpen}
      aria-controls=${id}
      @click=${() => disclosures.toggle(reveal.key, reveal.group)}
    >
      <span class="reveal-label">${reveal.label}</span
      >${reveal.of ? html`<span class="hidden-words">${reveal.of}</span>` : nothing}
    </button>
    <div class="panel" id=${id} ?hidden=${!isOpen}>${isOpen ? reveal.content() : nothing}</div>`;
}
