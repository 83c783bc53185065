import { html, nothing } from "lit";
import type { TabletWords } from "../../../words/index.ts";
import type { OfflineState } from "./offline.ts";

/** What is said about newer versions. */
export interface UpdateNews {
  readonly words: TabletWords;
  readonly offline: OfflineState;
  /** The time now, in milliseconds of the wall clock. */
  readonly now: number;
  /** A talk is open in another window, and somebody asked for the newer version here. */
  readonly isElsewhere: boolean;
  readonly onUpdate: () => void;
}

const day = 86_400_000;

/** After so many days without a look for newer grids, people are told. */
const patience = 7;

/** A line about a newer version that waits, or about a device that has not looked for one in a long time. */
export function renderUpdate({ words, offline, now, isElsewhere, onUpdate }: UpdateNews) {
  const { isNewer, checkedAt } = offline;
  const days = checkedAt ? Math.floor((now - checkedAt.getTime()) / day) : 0;
  return [
    isNewer
      ? html`<div class="news" role="status">
          <p>
            <strong>${words.update.ready}</strong>
            ${isElsewhere ? words.update.elsewhere : words.update.later}
          </p>
          <button type="button" class="button" @click=${onUpdate}>${words.update.now}</button>
        </div>`
      : nothing,
    days >= patience
      ? html`<p class="news firm" role="status">${words.offline.longAgo(days)}</p>`
      : nothing,
  ];
}
