import { svg, type SVGTemplateResult } from "lit";

/** One sign of an icon array, as large as the words it stands before. */
export function renderKeySign(isFull: boolean): SVGTemplateResult {
  return svg`<svg class="key-sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <circle class=${isFull ? "sign full" : "sign"} cx="6" cy="6" r=${isFull ? 4.9 : 3.7}></circle>
  </svg>`;
}
