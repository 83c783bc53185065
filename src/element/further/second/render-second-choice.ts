import { html, nothing } from "lit";
import { sayUnreviewed } from "../../parts/say-unreviewed.ts";
import type { FurtherContext } from "../further-context.ts";
import { nameWords } from "./name-words.ts";
import type { SecondState, SecondWords } from "./second-words.ts";
import { tagWords } from "./tag-words.ts";

/** A button for each of the other words a grid is there in; nothing where there are none. */
export function renderSecondChoice(
  { grid, words }: FurtherContext,
  state: SecondState,
  onChoose: (wanted: string | undefined) => void,
) {
  if (grid.translations.length === 0) return nothing;
  const shown = state.phase === "none" ? "" : tagWords(state.other, grid.language);
  return html`<div class="row" role="group" aria-labelledby="second-choice">
    <span id="second-choice">${words.second.offer}${words.common.colon}</span>
    ${grid.translations.map((other) => {
      const tag = tagWords(other, grid.language);
      const isOn = tag === shown;
      const name = nameWords(other, grid.language, words);
      return html`<button
        type="button"
        class="button keeps-width"
        lang=${other.language === grid.language ? nothing : other.language}
        aria-pressed=${isOn}
        data-words=${name}
        @click=${() => onChoose(isOn ? undefined : tag)}
      >
        ${name}
      </button>`;
    })}
  </div>`;
}

/** What must be known of the second words: that they are on their way, cannot be had, or are agreed by nobody. */
export function renderSecondNotice(
  { grid, words }: FurtherContext,
  state: SecondState,
  again: SecondWords["again"],
) {
  if (state.phase === "none") return nothing;
  const name = nameWords(state.other, grid.language, words);
  if (state.phase === "loading") return html`<p class="quiet">${words.second.loading(name)}</p>`;
  if (state.phase === "ready") {
    const unreviewed = sayUnreviewed(words, state.grid);
    return unreviewed
      ? html`<p class="notice">${name}${words.common.colon}${unreviewed}</p>`
      : nothing;
  }
  return html`<div class="notice row">
    <p>${words.second[state.phase](name)}</p>
    ${
      state.phase === "failed"
        ? html`<button type="button" class="button" @click=${again}>${words.load.again}</button>`
        : nothing
    }
  </div>`;
}
