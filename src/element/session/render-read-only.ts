import { html } from "lit";
import type { DecisionRecord } from "../../record/index.ts";
import { selectRecord } from "../../share/index.ts";
import { getNoteWords, getTalkWords } from "../../words/index.ts";
import { renderSummary, type SummaryContext } from "../record-view/render-summary.ts";

/** A record that can be read but not gone on with, as its family may see it, and a new start. */
export function renderReadOnly(
  whole: DecisionRecord,
  { language, gridLanguage }: Pick<SummaryContext, "language" | "gridLanguage">,
  onBegin: () => void,
) {
  const words = getTalkWords(language);
  const noteWords = getNoteWords(language);
  const record = selectRecord(whole, { for: "family" });
  return html`<p class="notice firm">${words.record.otherTalk}</p>
    ${record.grids.map((talk) =>
      renderSummary(talk, { record, words, noteWords, language, gridLanguage }),
    )}
    <div class="row">
      <button type="button" class="button" @click=${onBegin}>${words.record.startNew}</button>
    </div>`;
}
