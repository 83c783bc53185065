import { html, svg } from "lit";

/** A box to tick; ticked, it says so in a word for those who hear it. */
export function renderBox(isTicked: boolean, word: string) {
  const tick = svg`<path d="M2 6.2 5 9.3 10.8 1.6" stroke-width="2.2"></path>`;
  return html`<svg
    class="box"
    viewBox="0 0 12 12"
    role=${isTicked ? "img" : "presentation"}
    aria-hidden=${isTicked ? "false" : "true"}
    aria-label=${isTicked ? word : ""}
  >
    ${svg`<rect x="1" y="1" width="10" height="10"></rect>`}${isTicked ? tick : ""}
  </svg>`;
}
