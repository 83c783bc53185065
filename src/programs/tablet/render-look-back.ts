import { html, nothing } from "lit";
import { readRecord } from "../../record/index.ts";
import { findEntry } from "./find-entry.ts";
import type { TabletPage } from "./render-page.ts";

/**
 * The way from a record that was opened to a talk in which people look back at it; nothing where its grid is not
 * in this library, or the value is no record.
 *
 * @param onLookBack Default: what the page does
 */
export function renderLookBack(
  value: unknown,
  page: TabletPage,
  onLookBack: TabletPage["onLookBack"] = page.onLookBack,
) {
  const record = readRecord(value);
  const { id, language } = record?.grids[0]?.grid ?? {};
  const entry = findEntry(page.entries, id, language ?? page.language);
  if (!record || !entry || entry.status === "withdrawn") return nothing;
  return html`<p>
    <button type="button" class="button main" @click=${() => onLookBack(entry.id, record)}>
      ${page.words.record.lookBack}
    </button>
  </p>`;
}
