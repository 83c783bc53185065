import { html, nothing } from "lit";
import type { TabletWords, TalkWords } from "../../../words/index.ts";
import type { IdleState } from "./idle-clock.ts";

/** What the cover says and what can be done on it. */
export interface Cover {
  readonly words: TabletWords;
  readonly talkWords: TalkWords;
  readonly state: Extract<IdleState, "covered" | "warning">;
  /** Whole minutes until the talk is cleared. */
  readonly minutes: number;
  /** Whether somebody has asked to clear and is asked once more. */
  readonly isClearing: boolean;
  readonly onGoOn: () => void;
  readonly onAskClear: (isAsked: boolean) => void;
  readonly onClear: () => void;
}

/**
 * What stands over everything while nobody touches the screen. A touch anywhere on it goes on; who
 * finds a talk of somebody else's can clear it without seeing it.
 */
export function renderCover(cover: Cover) {
  return html`<dialog class="cover" aria-labelledby="cover-heading" @cancel=${cover.onGoOn}>
    ${cover.isClearing ? renderAsk(cover) : renderGoOn(cover)}
  </dialog>`;
}

function renderGoOn({ words, talkWords, state, minutes, onGoOn, onAskClear }: Cover) {
  const isWarning = state === "warning";
  return html`<button
      type="button"
      class="veil"
      tabindex="-1"
      aria-hidden="true"
      @click=${onGoOn}
    ></button>
    <div class="card">
      <h1 id="cover-heading">${words.cover.heading}</h1>
      <p class=${isWarning ? "firm" : nothing} role=${isWarning ? "alert" : nothing}>
        ${isWarning ? words.cover.warning(minutes) : words.cover.why}
      </p>
      ${isWarning ? nothing : html`<p class="soft">${words.cover.untilWipe(minutes)}</p>`}
      <div class="row">
        <button type="button" class="button main" @click=${onGoOn}>${words.cover.goOn}</button>
        <button type="button" class="button" @click=${() => onAskClear(true)}>
          ${talkWords.clear.stop}
        </button>
      </div>
    </div>`;
}

function renderAsk({ talkWords, words, onAskClear, onClear }: Cover) {
  return html`<div class="card">
    <h1 id="cover-heading">${talkWords.clear.heading}</h1>
    <p>${talkWords.clear.what} ${words.talk.cannotClear}</p>
    <div class="row">
      <button type="button" class="button" @click=${() => onAskClear(false)}>
        ${talkWords.cancel}
      </button>
      <button type="button" class="button main" @click=${onClear}>
        ${talkWords.clear.confirm}
      </button>
    </div>
  </div>`;
}
