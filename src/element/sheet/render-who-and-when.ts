import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Who talked and when, and whether they agree; room for it where nobody did yet. */
export function renderWhoAndWhen({
  record,
  talk,
  words,
  noteWords,
  paperWords,
  nameOf,
  language,
}: SheetContext) {
  const { colon, listBreak } = words.common;
  if (!record) {
    return html`<p class="who-and-when">
      <strong>${paperWords.whoAndWhen}${colon}</strong><span class="line"></span>
    </p>`;
  }
  const day = formatDay(record.startedAt.slice(0, 10), language);
  const names = record.people.map(({ id }) => nameOf(id)).filter(Boolean);
  const agreement = talk?.decision?.agreement;
  return html`<p>
    <strong>${paperWords.whoAndWhen}${colon}</strong>${[...names, day].join(listBreak)}.
    ${agreement === "agreed" ? noteWords.summary.agreed : nothing}
    ${agreement === "seen-differently" ? noteWords.summary.differently : nothing}
  </p>`;
}
