import { html, nothing } from "lit";
import type { GridTalk } from "../../../record/index.ts";
import { renderDifferences } from "../../record-view/render-differences.ts";
import type { TalkView } from "../talk-view.ts";

/** What has changed in one grid since the talk about it, or that nobody can say now. */
export function renderChanges(talk: GridTalk, view: TalkView) {
  const { context, words } = view;
  const grid = view.findGridToday(talk.grid);
  if (grid === "awaited") return nothing;
  if (grid === "missing") return html`<p class="quiet">${words.record.gridFailed}</p>`;
  return renderDifferences(talk, grid, words, context.words, view.findHere(grid));
}
