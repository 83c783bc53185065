import { html, nothing } from "lit";
import { nameLanguage } from "../../library/name-language.ts";
import type { FurtherContext } from "../further-context.ts";
import type { ReadAloud } from "./read-aloud.ts";

/** A button that begins to read, and ends it. */
export interface ListenButton {
  /** Tells it from the others. */
  readonly key: string;
  readonly words: FurtherContext["words"];
  /** The one question that it reads; the whole page when left out. */
  readonly question?: string | undefined;
  /** It is what is being read now. */
  readonly isOn: boolean;
  readonly onTap: (button: Element) => void;
}

/** Begins to read one question or the page; while it reads, the same button stops it. */
export function renderListen({ key, words, question, isOn, onTap }: ListenButton) {
  const { listen, common } = words;
  const start = question === undefined ? listen.page : listen.question;
  return html`<button
    type="button"
    class="button keeps-width listen"
    data-listen=${key}
    data-words=${start}
    @click=${({ currentTarget }: Event) => onTap(currentTarget as Element)}
  >
    <span
      >${isOn ? listen.stop : start}${
        question === undefined
          ? nothing
          : html`<span class="hidden-words">${common.colon}${question}</span>`
      }</span
    >
  </button>`;
}

/**
 * While something is read: what to do about it, always in view. After it: how it ended, for those who do not see
 * that the bar is gone; while a voice speaks nothing is announced.
 */
export function renderListenBar(aloud: ReadAloud, { words }: FurtherContext, onStop: () => void) {
  const { listen, common } = words;
  const left = aloud.leftOut.map(nameLanguage).join(common.listBreak);
  const leftOut = left ? listen.leftOut(left) : "";
  const news = aloud.news && `${listen.news[aloud.news]} ${leftOut}`;
  const isOn = aloud.key !== undefined;
  return html`<p class="hidden-words" role="status">${news ?? ""}</p>
    ${aloud.news === "failed" ? html`<p class="notice">${news}</p>` : nothing}
    ${
      isOn
        ? html`<div class="listen-bar" role="group" aria-label=${listen.reading}>
            <p>
              <strong>${aloud.isPaused ? listen.news.paused : listen.reading}</strong> ${leftOut}
            </p>
            <div class="row">
              <button
                type="button"
                class="button keeps-width"
                data-words=${listen.resume}
                @click=${aloud.pause}
              >
                ${aloud.isPaused ? listen.resume : listen.pause}
              </button>
              <button type="button" class="button" @click=${onStop}>${listen.stop}</button>
            </div>
          </div>`
        : nothing
    }`;
}
