import { html, nothing } from "lit";
import type { ReadingWords } from "../../words/index.ts";
import type { LoadProblem } from "../events/ithrive-error-event.ts";

/**
 * What stands where a file could not be shown: plain words, one more try where it may help, and the
 * host's own children, which keep standing in.
 *
 * @param say the words for each kind of failure
 * @param onAgain nothing when there is no address to try again
 */
export function renderProblem(
  kind: LoadProblem,
  say: Readonly<Record<LoadProblem, string>>,
  words: ReadingWords,
  onAgain: (() => void) | undefined,
) {
  return html`<div class="notice firm" role="alert" part="problem">
      <p>${say[kind]}</p>
      ${
        onAgain && (kind === "network" || kind === "malformed")
          ? html`<p>
              <button type="button" class="button" @click=${onAgain}>${words.load.again}</button>
            </p>`
          : nothing
      }
    </div>
    <slot></slot>`;
}
