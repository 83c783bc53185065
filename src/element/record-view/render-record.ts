import { html, nothing } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
import { getNoteWords, type ReadingWords } from "../../words/index.ts";
import type { Disclosures } from "../controllers/disclosures.ts";
import { type Reader, toPlainText } from "../../share/index.ts";
import { formatDay } from "../parts/format-day.ts";
import { renderReveal } from "../parts/render-reveal.ts";
import { renderUnreviewed } from "../parts/render-unreviewed.ts";
import { joinWith } from "../session/join-with.ts";
import { namePeople } from "../session/name-people.ts";
import { renderAsShown } from "./render-as-shown.ts";
import { renderDifferences } from "./render-differences.ts";
import { renderPlan } from "./render-plan.ts";
import { renderReviews } from "./render-reviews.ts";
import { renderSummary, type SummaryContext } from "./render-summary.ts";

/** What a whole record is drawn from. */
export interface RecordContext extends Omit<SummaryContext, "noteWords"> {
  readonly reading: ReadingWords;
  readonly disclosures: Disclosures;
  readonly reader: Reader;
  /** The grid as it is now. */
  readonly grid: CompiledGrid | undefined;
  readonly hasGridFailed: boolean;
}

/** A record from top to bottom: how far it came, each grid's decision, the plan, what has changed. */
export function renderRecord(given: RecordContext) {
  const noteWords = getNoteWords(given.language);
  const context = { ...given, noteWords };
  const { record, words, language, grid } = context;
  const people = namePeople(record.people, { ...noteWords, ...words });
  return html`<div class="body">
    <header class="head">
      <h2>${words.record.heading}</h2>
      <p>
        ${formatDay(record.startedAt.slice(0, 10), language)} ·
        ${words.record.status[record.status] ?? record.status}
      </p>
      <p>
        ${words.record.people}${context.reading.common.colon}${joinWith(
          people.map(({ shown }) => shown),
          words,
        )}
      </p>
      ${context.reader === "notes" ? nothing : html`<p class="quiet">${words.record.family}</p>`}
    </header>
    ${context.hasGridFailed ? html`<p class="notice">${words.record.gridFailed}</p>` : nothing}
    ${record.grids.map(
      (talk) => html`
        ${renderSummary(talk, context)}
        ${
          grid && grid.id === talk.grid.id
            ? renderDifferences(talk, grid, words, context.reading)
            : nothing
        }
        ${renderAsShown(talk, context)}
      `,
    )}
    ${renderPlan(context)} ${renderReviews(context)}
    <div>
      ${renderReveal(context.disclosures, {
        key: "note",
        label: words.record.note,
        content: () => html`<div class="note-text">${writeNote(context)}</div>`,
      })}
    </div>
    ${renderUnreviewed(context.reading)}
  </div>`;
}

/** The same note as a talk gives out: with everything a record can hold. */
function writeNote({
  record,
  noteWords,
  language,
  reader,
}: RecordContext & SummaryContext): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return toPlainText(record, { for: reader, words: noteWords, language, timeZone });
}
