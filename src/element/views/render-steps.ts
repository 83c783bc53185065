import { html, nothing, type TemplateResult } from "lit";
import type { ReadingWords } from "../../words/index.ts";
import { renderIcon } from "../parts/render-icon.ts";

/** One of several, with the way to the one before and the one after. */
export interface Steps {
  readonly words: ReadingWords;
  /** Where the reader is: "Question 2 of 7". */
  readonly place: string;
  /** What the step back leads to; undefined at the start. */
  readonly before: string | undefined;
  /** What the step on leads to; undefined at the end. */
  readonly after: string | undefined;
  /** Told -1 or 1. */
  readonly onStep: (by: -1 | 1) => void;
  /** Between the two. Default: nothing. */
  readonly middle?: TemplateResult;
}

/** Previous and next, with the place between them. A step that leads nowhere leaves its room empty. */
export function renderSteps({ words, place, before, after, onStep, middle }: Steps) {
  const { common, views } = words;
  const step = (by: -1 | 1, label: string, to: string | undefined) =>
    to === undefined
      ? html`<span></span>`
      : html`<button type="button" class=${`button step by${by}`} @click=${() => onStep(by)}>
          ${renderIcon("down")}
          <span>${label}<span class="hidden-words">${common.colon}${to}</span></span>
        </button>`;
  return html`<div class="steps" role="group" aria-label=${place}>
    ${step(-1, views.previous, before)}
    <div class="place"><span aria-hidden="true">${place}</span> ${middle ?? nothing}</div>
    ${step(1, views.next, after)}
  </div>`;
}
