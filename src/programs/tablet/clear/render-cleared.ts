import { html, nothing } from "lit";
import type { TabletWords, TalkWords } from "../../../words/index.ts";
import type { LeftElsewhere } from "../keep/list-left.ts";

/** What is said after something was cleared. */
export interface Cleared {
  /** Why; `finished`: the session element says the rest itself. */
  readonly why: "idle" | "lost" | "stopped" | "finished";
  /** For how long nobody had touched the screen, in minutes. */
  readonly minutes: number;
  /** Whether what may have been copied was overwritten; undefined: not tried, or not known yet. */
  readonly isOverwritten: boolean | undefined;
  /** Files and paper that clearing did not reach. */
  readonly left: LeftElsewhere;
}

/** Says that a talk is gone, and what may still be elsewhere. */
export function renderCleared(
  cleared: Cleared | undefined,
  words: TabletWords,
  { clear }: TalkWords,
  onClose: () => void,
) {
  if (!cleared) return nothing;
  const { why, minutes, isOverwritten, left } = cleared;
  const clipboard =
    isOverwritten === undefined
      ? nothing
      : html`<p>${words.cleared.clipboard[isOverwritten ? "overwritten" : "refused"]}</p>`;
  if (why === "finished") {
    return isOverwritten === undefined
      ? nothing
      : html`<div class="news" role="status">${clipboard}</div>`;
  }
  const heading = words.cleared[why].heading;
  return html`<section class="news stacked" role="status" aria-label=${heading}>
    <h2>${heading}</h2>
    <p>${why === "idle" ? words.cleared.idle.text(minutes) : words.cleared[why].text}</p>
    ${clipboard}
    ${
      left.files.length > 0 || left.isPrinted
        ? html`<p>${clear.left}</p>
            <ul>
              ${left.files.map((file) => html`<li>${clear.saved(file)}</li>`)}
              ${left.isPrinted ? html`<li>${clear.printed}</li>` : nothing}
            </ul>`
        : nothing
    }
    ${why === "lost" ? nothing : html`<p>${words.talk.cannotClear}</p>`}
    <button type="button" class="button" @click=${onClose}>${words.cleared.close}</button>
  </section>`;
}
