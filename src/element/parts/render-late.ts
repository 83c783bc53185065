import { html } from "lit";
import type { LateParts } from "../controllers/late-parts.ts";
import type { ReadingWords } from "../../words/index.ts";

/**
 * Parts that are fetched after what comes first. Until they have arrived it says so, and offers
 * another try where they could not be fetched.
 */
export function renderLate<Parts extends object>(
  late: LateParts<Parts>,
  words: ReadingWords,
  draw: (parts: Parts) => unknown,
) {
  // Fetched for another element of the page, this one may still lack their styles.
  if (!late.hasFailed) void late.load();
  late.isAwaited = !late.parts && !late.hasFailed;
  if (late.parts) return draw(late.parts);
  return late.hasFailed
    ? html`<p role="status">${words.load.further}</p>
        <button type="button" class="button" @click=${late.load}>${words.load.again}</button>`
    : html`<p class="quiet" role="status">${words.load.loading}</p>`;
}
