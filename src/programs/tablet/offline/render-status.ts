import { html, nothing } from "lit";
import type { TabletWords } from "../../../words/index.ts";
import type { OfflineState } from "./offline.ts";

/** What the status of this device is told from. */
export interface DeviceStatus {
  readonly words: TabletWords;
  /** BCP 47 tag, for dates. */
  readonly language: string;
  readonly offline: OfflineState;
  /** Why a reload would lose an open talk; undefined: it would not. */
  readonly noCopy: "insecure" | "refused" | undefined;
}

/** Whether this device works without a network, when it last looked for newer grids, and what a reload would lose. */
export function renderStatus({ words, language, offline, noCopy }: DeviceStatus) {
  const { phase, checkedAt } = offline;
  const isKept = phase === "ready" || phase === "preparing";
  const checked = checkedAt
    ? words.offline.checked(formatMoment(checkedAt, language))
    : words.offline.neverChecked;
  return html`<p class="status" role="group" aria-label=${words.footer.status}>
    ${words.offline[phase]} ${isKept ? checked : nothing}
    ${noCopy === undefined ? nothing : words.copy[noCopy]}
  </p>`;
}

function formatMoment(at: Date, language: string): string {
  return at.toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
}
