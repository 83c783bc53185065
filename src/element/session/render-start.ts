import { html, nothing } from "lit";
import { renderSummary } from "../page/render-summary.ts";
import { renderTitle } from "../page/render-title.ts";
import { renderNotices } from "../page/render-notices.ts";
import { getGridState } from "../../compiled/index.ts";
import { renderHelp } from "../parts/render-help.ts";
import { renderUnreviewed } from "../parts/render-unreviewed.ts";
import { renderKept } from "./render-kept.ts";
import { renderPeople } from "./render-people.ts";
import type { TalkView } from "./talk-view.ts";
import { startTurns } from "./start-turns.ts";
import type { Turns } from "./turns.ts";

/** What the talk is about, what is kept, who is here, and how they want to mark answers. */
export function renderStart(view: TalkView) {
  const { context, words, state, today } = view;
  return html`
    ${
      state.dialog === "help"
        ? nothing
        : renderHelp({
            packs: context.grid.contacts,
            nation: view.nation,
            isCompact: true,
            words: context.words,
            language: context.language,
            disclosures: context.disclosures,
          })
    }
    ${renderNotices(context, getGridState(context.grid, today))}
    <header class="head step-heading" tabindex="-1">${renderTitle(context)}</header>
    ${renderKept(view)}
    ${renderPeople(
      view,
      html`<button type="button" class="button main" @click=${() => begin(view, "compare")}>
          ${view.talk.reactions.length > 0 ? words.start.goOn : words.start.begin}
        </button>
        <button type="button" class="button" @click=${() => begin(view, "matters")}>
          ${words.start.matters}
        </button>`,
    )}
    ${view.takers.length > 1 ? renderModes(view) : nothing}
    ${view.later.parts?.renderMoreGrids(view)}
    <div class="reveals">
      <button
        type="button"
        class="reveal"
        aria-haspopup="dialog"
        @click=${() => view.show({ dialog: "before" })}
      >
        <span class="reveal-label">${words.start.before}</span>
      </button>
    </div>
    <div class="section">${renderSummary(context)} ${renderUnreviewed(context.words)}</div>
  `;
}

function begin(view: TalkView, step: "matters" | "compare"): void {
  view.show({ hasStarted: true });
  view.goTo(step);
}

function renderModes(view: TalkView) {
  const { start } = view.words;
  const modes: readonly { name: Turns["mode"]; say: string; note: string }[] = [
    { name: "in-turn", say: start.inTurn, note: start.inTurnNote },
    { name: "side-by-side", say: start.sideBySide, note: start.sideBySideNote },
  ];
  return html`<fieldset class="section">
    <legend>${start.how}</legend>
    <div class="choices">
      ${modes.map(
        ({ name, say, note }) =>
          html`<label class=${view.state.turns.mode === name ? "choice picked" : "choice"}>
            <input
              type="radio"
              name="mode"
              .checked=${view.state.turns.mode === name}
              ?disabled=${view.isCovered}
              @change=${() => view.show({ turns: startTurns(name) })}
            />
            <span><strong>${say}</strong> <span class="quiet detail">${note}</span></span>
          </label>`,
      )}
    </div>
    ${view.isCovered ? html`<p class="quiet">${start.covered}</p>` : nothing}
  </fieldset>`;
}
